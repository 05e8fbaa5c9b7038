package org.detente.language;

import java.util.List;
import java.util.Set;

/**
 * What opens a clause in English and what only a phrase: "after" before a noun or a whole clause,
 * "had" before the subject of a condition.
 */
final class EnglishOpeners {

  private static final Set<String> STOPS = Set.of(":", ";", "—", "–", ".", "!", "?");

  private final FormDictionary dictionary;
  private final Grammar grammar;

  EnglishOpeners(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
  }

  /** A verb follows in the same clause or a later one of the sentence. */
  boolean verbFollows(List<Token> tokens, int from) {
    for (int k = from; k < tokens.size() && !STOPS.contains(tokens.get(k).form()); k++) {
      if (tokens.get(k).pos().isVerbal()) {
        return true;
      }
    }
    return false;
  }

  /** "days after the alliance approved the deployment": one noun phrase and its verb follow. */
  boolean opens(List<Token> tokens, int i) {
    int k = i + 1;
    while (k < tokens.size() && (isBeforeNoun(tokens.get(k).pos()) || isPossessive(tokens, k))) {
      k++;
    }
    int noun = k;
    while (k < tokens.size() && continues(tokens, noun, k)) {
      k++;
    }
    if (isPair(tokens, noun, k)) {
      k += 2;
    }
    if (k > noun && k < tokens.size() && grammar.is(WordClass.OWNER, tokens.get(k).lower())) {
      int owned = k + 1;
      k = owned;
      while (k < tokens.size() && (tokens.get(k).pos() == Pos.ADJ || continues(tokens, owned, k))) {
        k++;
      }
    }
    while (k > noun && k < tokens.size() && tokens.get(k).pos() == Pos.ADV) {
      k++;
    }
    k = i > 0 && k > noun ? BetweenCommas.past(tokens, k) : k;
    return k > noun
        && k < tokens.size()
        && (isFinite(tokens, k) || isLater(tokens, k) || isWhile(tokens, i, k));
  }

  private boolean isPossessive(List<Token> tokens, int k) {
    return grammar.is(WordClass.POSSESSIVE, tokens.get(k).lower());
  }

  /** "as their ambassadors met", "after Robertson met": no verb that needs its object. */
  private boolean isWhile(List<Token> tokens, int opener, int verb) {
    Token done = tokens.get(verb);
    boolean past =
        dictionary.readings(done.form()).stream()
            .anyMatch(r -> r.tag() == 'V' && r.morph().tense() == Morph.Tense.PAST);
    boolean lacks =
        dictionary.readings(done.form()).stream()
            .filter(r -> r.tag() == 'V')
            .noneMatch(r -> grammar.is(WordClass.TRANSITIVE, r.lemma()));
    String next = verb + 1 < tokens.size() ? tokens.get(verb + 1).lower() : "";
    boolean named = tokens.get(verb - 1).pos() == Pos.PROPN;
    return (named || grammar.is(WordClass.AS, tokens.get(opener).lower()) && verb > opener + 2)
        && done.pos() == Pos.VERB
        && past
        && lacks
        && !grammar.is(WordClass.AGENTIVE, next);
  }

  /** "the commitments undertaken at Istanbul had been met": past a participle. */
  private static boolean isLater(List<Token> tokens, int participle) {
    if (!tokens.get(participle).isParticiple()) {
      return false;
    }
    for (int k = participle + 1; k < tokens.size() && tokens.get(k).pos() != Pos.PUNCT; k++) {
      if (tokens.get(k).pos().isVerbal()) {
        return tokens.get(k).pos() == Pos.AUX;
      }
    }
    return false;
  }

  /** A determiner, adjective or number. */
  static boolean isBeforeNoun(Pos pos) {
    return pos == Pos.DET || pos == Pos.ADJ || pos == Pos.NUM;
  }

  /** Nouns one after another, or a name; a name after a noun begins another phrase. */
  private static boolean continues(List<Token> tokens, int noun, int k) {
    Pos pos = tokens.get(k).pos();
    return pos == Pos.NOUN && (k == noun || tokens.get(k - 1).pos().isNominal())
        || (pos == Pos.PROPN || pos == Pos.PRON) && k == noun
        || pos == Pos.PROPN && k > noun && isTitle(tokens.get(k - 1));
  }

  /** "since Russian President Boris Yeltsin signed": a name after a title with a capital. */
  private static boolean isTitle(Token token) {
    boolean capital = Character.isUpperCase(token.form().charAt(0));
    return capital
        && (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN && token.form().contains(" "));
  }

  /** "after Russia and Georgia fought": two names do it. */
  private static boolean isPair(List<Token> tokens, int noun, int k) {
    return k == noun + 1
        && k + 1 < tokens.size()
        && tokens.get(noun).pos() == Pos.PROPN
        && tokens.get(k).pos() == Pos.CCONJ
        && tokens.get(k + 1).pos() == Pos.PROPN;
  }

  /** An auxiliary, or a verb that takes an object: no participle on the noun. */
  private boolean isFinite(List<Token> tokens, int k) {
    Token verb = tokens.get(k);
    int after = k + 1;
    if (after < tokens.size()
        && grammar.is(WordClass.PHRASAL_VERB, verb.lemma() + " " + tokens.get(after).lower())) {
      after++;
    }
    Pos next = after < tokens.size() ? tokens.get(after).pos() : Pos.PUNCT;
    boolean object =
        switch (next) {
          case DET, PROPN, PRON, ADJ, NOUN, NUM -> true;
          default -> false;
        };
    return verb.pos() == Pos.AUX
        || verb.pos() == Pos.VERB
            && !verb.lower().endsWith("ing")
            && (object || !verb.isParticiple());
  }

  /** "Had the allies ratified it", "sanctions should it attack": a condition without "if". */
  boolean isInverted(List<Token> tokens, int i) {
    boolean opens = i == 0 || tokens.get(i - 1).pos() == Pos.NOUN || isMark(tokens, i - 1);
    if (!opens
        || !grammar.is(WordClass.INVERTING, tokens.get(i).lower())
        || i + 1 >= tokens.size()) {
      return false;
    }
    Pos next = tokens.get(i + 1).pos();
    boolean subject = next == Pos.DET || next == Pos.PRON || next == Pos.PROPN;
    return subject && completes(tokens, i);
  }

  private static boolean isMark(List<Token> tokens, int i) {
    return tokens.get(i).pos() == Pos.PUNCT;
  }

  /** "took over as secretary general in October, …": no verb follows up to the next mark. */
  boolean opensPhrase(List<Token> tokens, int i) {
    for (int k = i + 1; k < tokens.size() && tokens.get(k).pos() != Pos.PUNCT; k++) {
      if (tokens.get(k).pos().isVerbal()) {
        return false;
      }
    }
    return true;
  }

  /** A participle or bare infinitive follows before any mark. */
  private boolean completes(List<Token> tokens, int i) {
    for (int k = i + 2; k < tokens.size() && tokens.get(k).pos() != Pos.PUNCT; k++) {
      boolean bare =
          dictionary.readings(tokens.get(k).form()).stream()
              .anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
      if (tokens.get(k).pos().isVerbal()) {
        return tokens.get(k).isParticiple() || bare;
      }
    }
    return false;
  }
}
