package org.detente.language;

import java.util.List;

/**
 * English words that a tagger took for verbs though they are nouns there ("Dialogue is not
 * affected"), or for nouns or adjectives though they are verbs ("NATO halted cooperation").
 */
final class VerbOrNoun {

  private final FormDictionary dictionary;
  private final Grammar grammar;

  VerbOrNoun(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
  }

  /** {@code token}, to stand at {@code i}, as noun or verb, whichever it is there. */
  Token settle(List<Token> tokens, int i, Token token) {
    List<FormDictionary.Reading> readings = dictionary.readings(token.form());
    FormDictionary.Reading noun = first(readings, 'N');
    FormDictionary.Reading verb = first(readings, 'V');
    if (noun != null && token.pos() == Pos.VERB && isNoun(tokens, i, verb)) {
      return noun.of(token, Pos.NOUN);
    }
    if (isAction(tokens, i)) {
      return new Token(
          token.span(), token.form(), token.lower(), Pos.NOUN, Morph.NONE, token.participle());
    }
    if (verb != null
        && (token.pos() == Pos.NOUN || token.pos() == Pos.ADJ && isGerund(tokens, i))
        && (isGerund(tokens, i) || new Doings(tokens, grammar).isDoing(i, verb))) {
      return verb.of(token, Pos.VERB);
    }
    FormDictionary.Reading adjective = first(readings, 'J');
    if (adjective != null
        && token.pos() == Pos.VERB
        && new AdjectiveInPlace(tokens, grammar).isForVerb(i)) {
      return adjective.of(token, Pos.ADJ);
    }
    if (adjective != null && token.pos() == Pos.ADV && AdjectiveInPlace.isGoverned(tokens, i)) {
      return adjective.of(token, Pos.ADJ);
    }
    boolean base = readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
    if (verb != null && token.pos() != Pos.VERB && isVerb(tokens, i, verb, base)) {
      return verb.of(token, Pos.VERB);
    }
    return token;
  }

  /** "the lifting of the moratorium", "the breaking off of contacts": an action as a noun. */
  private boolean isAction(List<Token> tokens, int i) {
    if (!tokens.get(i).lower().endsWith("ing") || tokens.get(i).pos().isNominal()) {
      return false;
    }
    if (i == 0) {
      return tokens.size() > 2
          && (grammar.is(WordClass.PURPOSE, tokens.get(1).lower()) || isSubject(tokens));
    }
    Pos before = tokens.get(i - 1).pos();
    boolean determined = before == Pos.DET || before == Pos.ADJ || before == Pos.PART;
    int next = i + 1;
    if (next < tokens.size() && isPhrasal(tokens, i)) {
      next++;
    }
    // "at NATO's urging, Hungary refused"
    boolean owned = before == Pos.PART && i > 2 && tokens.get(i - 3).pos() == Pos.ADP;
    return determined
        && next < tokens.size()
        && (grammar.is(WordClass.GENITIVE, tokens.get(next).lower())
            || owned && tokens.get(next).form().equals(","));
  }

  /** "Fighting flares between them": before the only verb. */
  private boolean isSubject(List<Token> tokens) {
    FormDictionary.Reading verb = first(dictionary.readings(tokens.get(1).form()), 'V');
    return verb != null
        && verb.morph().number() == 's'
        && tokens.get(2).pos() == Pos.ADP
        && new OnlyVerb(tokens, grammar).is(1, verb);
  }

  /**
   * "risks breaking off the dialogue", "of cheating Russia": with its adverb and object it is a
   * verb.
   */
  private boolean isGerund(List<Token> tokens, int i) {
    if (i == 0 || i + 2 >= tokens.size() || !tokens.get(i).lower().endsWith("ing")) {
      return false;
    }
    Pos next = tokens.get(i + 1).pos();
    boolean object = next == Pos.DET || next == Pos.ADJ || next == Pos.PROPN;
    return tokens.get(i - 1).pos() == Pos.VERB
            && isPhrasal(tokens, i)
            && tokens.get(i + 2).pos() == Pos.DET
        || grammar.is(WordClass.GERUND_ADVERBIAL, tokens.get(i - 1).lower()) && object
        || grammar.is(WordClass.GERUND_OPENER, tokens.get(i - 1).lower())
            && next == Pos.PROPN
            && !tokens.get(i + 1).form().contains(" ");
  }

  private boolean isPhrasal(List<Token> tokens, int i) {
    String particle = " " + tokens.get(i + 1).lower();
    return dictionary.readings(tokens.get(i).form()).stream()
        .anyMatch(r -> grammar.is(WordClass.PHRASAL_VERB, r.lemma() + particle));
  }

  /** "Dialogue is not affected", "until further notice". */
  private boolean isNoun(List<Token> tokens, int i, FormDictionary.Reading verb) {
    String lower = tokens.get(i).lower();
    boolean participle = lower.endsWith("ed") || verb == null;
    Token before = i == 0 ? null : tokens.get(i - 1);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (participle || before != null && grammar.is(WordClass.INFINITIVE_MARKER, before.lower())) {
      return false;
    }
    boolean finite = next != null && next.pos() == Pos.AUX && !lower.endsWith("ing");
    boolean governed =
        before != null
            && (before.pos() == Pos.ADJ
                || before.pos() == Pos.PART
                || grammar.is(WordClass.RELATIVE_GENITIVE, before.lower()) && next != null
                || before.pos() == Pos.DET
                    && !grammar.is(WordClass.LONE_DETERMINER, before.lower()))
            && !lower.endsWith("ing");
    boolean opens = before == null && next != null && isOpener(next);
    return grammar.is(WordClass.NOUN_FIRST, lower)
        || isObject(before, verb, next)
        || isBeforePast(tokens, i)
        || IndefinitePhrase.isClosed(tokens, i, dictionary.readings(tokens.get(i).form()), grammar)
        || finite && (before == null || !before.pos().isVerbal() && before.pos() != Pos.PRON)
        || governed
        || opens && !lower.endsWith("ing");
  }

  /** "expressed regret over it": behind a past tense no verb stands bare. */
  private static boolean isObject(Token before, FormDictionary.Reading verb, Token next) {
    return before != null
        && before.pos() == Pos.VERB
        && before.lower().endsWith("ed")
        && !before.lower().equals("helped")
        && verb.morph().form() == Morph.Form.INFINITIVE
        && (next == null || next.pos() == Pos.ADP || next.pos() == Pos.PUNCT);
  }

  /**
   * "The NATO-Russia talks took place", "talks resumed on Monday", "The talks on Kosovo broke off":
   * before what they did.
   */
  private boolean isBeforePast(List<Token> tokens, int i) {
    int next = i + 1;
    while (next < tokens.size()
        && (tokens.get(next).pos().isNominal()
            || tokens.get(next).pos() == Pos.DET
            || tokens.get(next).pos() == Pos.ADP)) {
      next++;
    }
    boolean named = i > 0 && tokens.get(i - 1).pos().isNominal();
    boolean plural = tokens.get(i).lower().endsWith("s");
    if (!named || !plural || next == tokens.size() || tokens.get(next).pos() != Pos.VERB) {
      return false;
    }
    List<FormDictionary.Reading> readings = dictionary.readings(tokens.get(next).form());
    boolean past = readings.stream().anyMatch(r -> r.morph().tense() == Morph.Tense.PAST);
    boolean participle =
        readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.PAST_PARTICIPLE);
    Pos after = next + 1 < tokens.size() ? tokens.get(next + 1).pos() : Pos.PUNCT;
    boolean finite = next == i + 1 && (after == Pos.ADP || after == Pos.TIME);
    return past && (!participle || finite);
  }

  private boolean isOpener(Token next) {
    return grammar.is(WordClass.GENITIVE, next.lower())
        || grammar.is(WordClass.PAIRING, next.lower());
  }

  private boolean isVerb(List<Token> tokens, int i, FormDictionary.Reading verb, boolean base) {
    Token token = tokens.get(i);
    Token before = i == 0 ? null : tokens.get(i - 1);
    if (before == null || token.pos() != Pos.NOUN && token.pos() != Pos.ADJ) {
      return false;
    }
    boolean who =
        grammar.is(WordClass.RELATIVE_SUBJECT, before.lower())
            && before.pos() == Pos.PRON
            && !isVerb(tokens, i + 1);
    boolean progressive =
        token.lower().endsWith("ing")
            && token.pos() == Pos.NOUN
            && before.pos().isVerbal()
            && before.lemma().equals("be");
    boolean infinitive =
        base
            && grammar.is(WordClass.INFINITIVE_MARKER, before.lower())
            && (token.pos() == Pos.ADJ
                || first(dictionary.readings(token.form()), 'N') == null
                || isTaken(tokens, i - 1));
    return who || progressive || infinitive || new OnlyVerb(tokens, grammar).is(i, verb);
  }

  /** "agreed on Thursday to restore": what stands before "to" takes an infinitive. */
  private boolean isTaken(List<Token> tokens, int to) {
    int k = to - 1;
    while (k >= 0 && (tokens.get(k).pos() == Pos.ADV || tokens.get(k).pos() == Pos.TIME)) {
      k--;
    }
    return k >= 0
        && !tokens.get(k).pos().isNominal()
        && grammar.is(WordClass.INFINITIVE_VERB, tokens.get(k).lemma());
  }

  /** A verb, or an adverb and a verb. */
  static boolean isVerb(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size() && tokens.get(k).pos() == Pos.ADV) {
      k++;
    }
    return k < tokens.size() && tokens.get(k).pos().isVerbal();
  }

  private static FormDictionary.Reading first(List<FormDictionary.Reading> readings, char tag) {
    return readings.stream().filter(r -> r.tag() == tag).findFirst().orElse(null);
  }
}
