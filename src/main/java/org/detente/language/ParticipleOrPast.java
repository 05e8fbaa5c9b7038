package org.detente.language;

import java.util.List;

/**
 * Which form of a verb stands at a place of an English sentence, by what stands around it: after
 * "has" a participle, after "to" an infinitive; "the office opened in 2001 has closed" has a
 * participle and then the verb, "the office opened in 2001" a past tense.
 */
final class ParticipleOrPast {

  private final List<Token> tokens;
  private final Grammar grammar;

  /**
   * @param tokens of the sentence, settled as far as they have been gone through
   */
  ParticipleOrPast(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  /**
   * The form of the verb at {@code i}.
   *
   * @param past true when the form can be a past tense
   * @param participle true when it can be a past participle
   * @param bare true when it can be an infinitive
   */
  Morph.Form wanted(int i, boolean past, boolean participle, boolean bare) {
    if (tokens.get(i).lower().endsWith("ing") && !bare) {
      return Morph.Form.PRESENT_PARTICIPLE;
    }
    int before = before(i);
    Token auxiliary = before < 0 ? null : tokens.get(before);
    boolean helped = auxiliary != null && auxiliary.pos().isVerbal();
    if (participle && helped && grammar.isAuxiliary(auxiliary.lemma())) {
      return Morph.Form.PAST_PARTICIPLE;
    }
    if (bare
        && auxiliary != null
        && (helped && grammar.is(WordClass.MODAL, auxiliary.lemma())
            || grammar.is(WordClass.INFINITIVE_MARKER, auxiliary.lower())
            || continuesInfinitive(i))) {
      return Morph.Form.INFINITIVE;
    }
    if (!past || !participle) {
      return participle ? Morph.Form.PAST_PARTICIPLE : Morph.Form.FINITE;
    }
    return isParticiple(i) ? Morph.Form.PAST_PARTICIPLE : Morph.Form.FINITE;
  }

  /** The word before, adverbs and times apart. */
  private int before(int i) {
    int k = i - 1;
    while (k >= 0 && (tokens.get(k).pos() == Pos.ADV || tokens.get(k).pos() == Pos.TIME)) {
      k--;
    }
    return k;
  }

  /** "to recall its envoy and close the office". */
  private boolean continuesInfinitive(int i) {
    int k = before(i);
    if (k < 0 || tokens.get(k).pos() != Pos.CCONJ) {
      return false;
    }
    for (k--; k >= 0; k--) {
      if (tokens.get(k).pos().isVerbal()) {
        return tokens.get(k).morph().form() == Morph.Form.INFINITIVE;
      }
    }
    return false;
  }

  private boolean isParticiple(int i) {
    Token next = next(i);
    boolean object = next != null && opensObject(next);
    if (next != null && grammar.is(WordClass.AGENTIVE, next.lower())) {
      return true;
    }
    int k = before(i);
    if (k < 0) {
      return !object || next.pos() == Pos.ADP;
    }
    Token previous = tokens.get(k);
    if (previous.pos() == Pos.PRON || previous.pos() == Pos.SCONJ) {
      return false;
    }
    if (previous.pos() == Pos.ADP) {
      return false;
    }
    if (object || next != null && grammar.is(WordClass.COMPLEMENTIZER, next.lower())) {
      return !previous.form().equals(",")
          && previous.pos() != Pos.CCONJ
          && governed(k)
          && !saying(k)
          && next.pos() != Pos.DET;
    }
    if (grammar.is(WordClass.TRANSITIVE, tokens.get(i).lemma())) {
      return true;
    }
    if (previous.form().equals(",")) {
      return k > 0 && tokens.get(k - 1).pos().isNominal() && !verbBefore(k);
    }
    if (previous.pos() == Pos.CCONJ) {
      return false;
    }
    return governed(k) && !saying(k) || verbFollows(i);
  }

  private Token next(int i) {
    int k = i + 1;
    while (k < tokens.size() && tokens.get(k).pos() == Pos.ADV) {
      k++;
    }
    return k < tokens.size() ? tokens.get(k) : null;
  }

  private static boolean opensObject(Token token) {
    return switch (token.pos()) {
      case DET, NOUN, PROPN, PRON, NUM, ADJ -> true;
      default -> false;
    };
  }

  /** A verb stands before in the same clause: what follows its object is no second verb. */
  private boolean governed(int k) {
    return verb(k) >= 0;
  }

  private boolean saying(int k) {
    return grammar.is(WordClass.QUOTATIVE, tokens.get(verb(k)).lemma());
  }

  private int verb(int k) {
    for (int j = k; j >= 0 && !isBoundary(tokens.get(j)); j--) {
      if (tokens.get(j).pos().isVerbal()
          && tokens.get(j).morph().form() != Morph.Form.PAST_PARTICIPLE) {
        return j;
      }
    }
    return -1;
  }

  private boolean verbBefore(int k) {
    return verb(k - 1) >= 0;
  }

  /** A verb that can only be finite follows in the same clause. */
  private boolean verbFollows(int i) {
    for (int j = i + 1; j < tokens.size() && !isBoundary(tokens.get(j)); j++) {
      Token token = tokens.get(j);
      boolean infinitive =
          grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(j - 1).lower())
              || token.lower().endsWith("ing");
      if (token.pos().isVerbal() && !infinitive) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoundary(Token token) {
    return token.pos() == Pos.CCONJ
        || token.pos() == Pos.SCONJ
        || token.pos() == Pos.PUNCT
        || token.pos() == Pos.PRON && grammar.is(WordClass.RELATIVE, token.lower());
  }
}
