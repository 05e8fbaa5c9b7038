package org.detente.language;

import java.util.List;

/**
 * Verbs of English that a tagger took for other words though those around leave nothing else: "has
 * today withdrawn", "to gradually restore contacts", "Putin signs decree".
 */
record MissedVerbs(FormDictionary dictionary, Grammar grammar) {

  /** The token at {@code i}, as a verb where it is one, or as what a verb before it makes it. */
  Token settle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.pos() == Pos.TIME || token.form().contains(" ") || i == 0) {
      return token;
    }
    FormDictionary.Reading verb = dictionary.reading(token.form(), 'V');
    FormDictionary.Reading noun = dictionary.reading(token.form(), 'N');
    if (isSince(tokens, i)) {
      return new Token(token.span(), token.form(), token.lower(), Pos.ADV, Morph.NONE, "");
    }
    if (verb != null && token.pos() == Pos.AUX && !isHelping(token)) {
      return verb.of(token, Pos.VERB);
    }
    if (verb != null
        && token.pos() != Pos.VERB
        && token.pos() != Pos.AUX
        && (isInfinitive(tokens, i)
            || token.pos() == Pos.DET && token.lower().endsWith("ing")
            || isPerfect(tokens, i)
            || isNoPreposition(tokens, i)
            || isOfPair(tokens, i)
            || isHeadline(tokens, i))) {
      return verb.of(token, Pos.VERB);
    }
    if (token.pos() == Pos.VERB
        && (isOfTitle(tokens, i) || new AdjectiveInPlace(tokens, grammar).isForParticiple(i))) {
      return new Token(token.span(), token.form(), token.lower(), Pos.ADJ, Morph.NONE, "");
    }
    return noun != null
            && (token.pos() == Pos.VERB && isIssued(tokens, i)
                || token.pos() == Pos.ADJ && isDoer(tokens, i))
        ? noun.of(token, Pos.NOUN)
        : token;
  }

  /** "A Russian general accused NATO", "the military said it": who does it is no adjective. */
  private boolean isDoer(List<Token> tokens, int i) {
    return grammar.is(WordClass.FORCES, tokens.get(i).lower())
        && i + 2 < tokens.size()
        && tokens.get(i + 1).pos() == Pos.VERB
        && !tokens.get(i + 1).lower().endsWith("ing")
        && tokens.get(i + 2).pos() != Pos.NOUN
        && tokens.get(i + 2).pos() != Pos.ADJ;
  }

  /**
   * "with acting President Putin", "with visiting Russian ministers": it tells of whom it names.
   */
  private boolean isOfTitle(List<Token> tokens, int i) {
    return tokens.get(i).lower().endsWith("ing")
        && grammar.is(WordClass.WITH, tokens.get(i - 1).lower())
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).pos().isNominal() || tokens.get(i + 1).pos() == Pos.ADJ)
        && Character.isUpperCase(tokens.get(i + 1).form().charAt(0));
  }

  /** "has since left Georgia": between "have" and a participle it only tells when. */
  private boolean isSince(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).pos() != Pos.ADV
        && grammar.is(WordClass.EITHER_OPENER, tokens.get(i).lower())
        && grammar.is(WordClass.SINCE, tokens.get(i).lower())
        && isHave(tokens.get(i - 1))
        && has(tokens.get(i + 1), Morph.Form.PAST_PARTICIPLE);
  }

  /** Auxiliaries and modals are what they are; "cancelled" is neither. */
  private boolean isHelping(Token token) {
    return dictionary.readings(token.form()).stream()
        .map(FormDictionary.Reading::lemma)
        .anyMatch(
            l ->
                grammar.isAuxiliary(l)
                    || grammar.is(WordClass.MODAL, l)
                    || grammar.is(WordClass.SEMI_AUXILIARY, l));
  }

  /** "to gradually restore contacts", "would periodically station troops": past an adverb. */
  private boolean isInfinitive(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).pos() == Pos.ADV
        && tokens.get(i - 1).lower().endsWith("ly")
        && (grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i - 2).lower())
            || tokens.get(i - 2).pos() == Pos.AUX
                && grammar.is(WordClass.MODAL, tokens.get(i - 2).lower()))
        && has(tokens.get(i), Morph.Form.INFINITIVE);
  }

  /** "NATO, Russia reach agreement": the only verb of a headline, behind two names. */
  private boolean isOfPair(List<Token> tokens, int i) {
    return i == 3
        && tokens.get(0).pos() == Pos.PROPN
        && tokens.get(1).form().equals(",")
        && tokens.get(2).pos() == Pos.PROPN
        && i + 1 < tokens.size()
        && has(tokens.get(i), Morph.Form.INFINITIVE)
        && tokens.stream().noneMatch(t -> t.pos().isVerbal() && !t.lower().endsWith("ing"));
  }

  /** "has today withdrawn the accreditation": past a day, before what it acts on. */
  private boolean isPerfect(List<Token> tokens, int i) {
    int k = i - 1;
    boolean day = false;
    while (k >= 0 && (tokens.get(k).pos() == Pos.ADV || tokens.get(k).pos() == Pos.TIME)) {
      day |= tokens.get(k).pos() == Pos.TIME || grammar.is(WordClass.SINCE, tokens.get(k).lower());
      k--;
    }
    return day
        && k >= 0
        && isHave(tokens.get(k))
        && has(tokens.get(i), Morph.Form.PAST_PARTICIPLE)
        && opensObject(tokens, i + 1);
  }

  /**
   * "had withdrawn the accreditation", "demanded that it withdraw its troops": right after "have" a
   * participle is the verb, and everywhere a verb that is no preposition in the dictionary.
   */
  private boolean isNoPreposition(List<Token> tokens, int i) {
    int k = i - 1;
    while (k > 0 && tokens.get(k).pos() == Pos.ADV) {
      k--;
    }
    return tokens.get(i).pos() == Pos.ADP
        && !tokens.get(i).lower().endsWith("ing")
        && (tokens.get(i).isParticiple() && isHave(tokens.get(k))
            || dictionary.reading(tokens.get(i).form(), 'P') == null);
  }

  private static boolean opensObject(List<Token> tokens, int i) {
    return i < tokens.size()
        && switch (tokens.get(i).pos()) {
          case DET, NUM, PRON, PROPN -> true;
          default -> false;
        };
  }

  /**
   * "U.S. signals it will suspend", "Putin signs decree to suspend": after a name at the head of a
   * sentence, before a pronoun that is a subject, or a document that is put in force.
   */
  private boolean isHeadline(List<Token> tokens, int i) {
    boolean third =
        dictionary.readings(tokens.get(i).form()).stream()
            .anyMatch(
                r ->
                    r.tag() == 'V'
                        && r.morph().tense() == Morph.Tense.PRESENT
                        && r.morph().number() == 's');
    if (!third || i + 1 >= tokens.size() || !isNamed(tokens, i)) {
      return false;
    }
    Token next = tokens.get(i + 1);
    FormDictionary.Reading verb = dictionary.reading(tokens.get(i).form(), 'V');
    return grammar.is(WordClass.SAYING, verb.lemma())
            && grammar.is(WordClass.SUBJECT_PRONOUN, next.lower())
        || grammar.is(WordClass.ISSUING, verb.lemma()) && isDeed(next);
  }

  /** A name, with or without a noun or adjective before it, and no determiner. */
  private static boolean isNamed(List<Token> tokens, int i) {
    boolean named = false;
    for (int k = 0; k < i; k++) {
      Pos pos = tokens.get(k).pos();
      if (!pos.isNominal() && pos != Pos.ADJ) {
        return false;
      }
      named |= Character.isUpperCase(tokens.get(k).form().charAt(0));
    }
    return named;
  }

  /** "signs decree denouncing the treaty": what was taken for a verb is what is signed. */
  private boolean isIssued(List<Token> tokens, int i) {
    return i > 1
        && isDeed(tokens.get(i))
        && tokens.get(i - 1).pos() == Pos.VERB
        && grammar.is(WordClass.ISSUING, tokens.get(i - 1).lemma())
        && isNamed(tokens, i - 1);
  }

  private boolean isDeed(Token token) {
    FormDictionary.Reading noun = dictionary.reading(token.form(), 'N');
    return noun != null
        && (grammar.is(WordClass.DEED, noun.lemma())
            || grammar.is(WordClass.INFINITIVE_NOUN, noun.lemma()));
  }

  private boolean isHave(Token token) {
    return token.pos().isVerbal() && grammar.is(WordClass.PERFECT_AUXILIARY, token.lemma());
  }

  private boolean has(Token token, Morph.Form form) {
    return dictionary.readings(token.form()).stream()
        .anyMatch(r -> r.tag() == 'V' && r.morph().form() == form);
  }
}
