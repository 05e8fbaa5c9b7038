package org.detente.language;

import java.util.List;

/**
 * What an indefinite article opens a noun closes: "ahead of a large Russian military exercise
 * planned for September", "at a May meeting".
 */
final class IndefinitePhrase {

  private IndefinitePhrase() {}

  /**
   * True when the word at {@code i}, which can be a noun, ends such a phrase: a verb that it could
   * be would end in "-s" behind one thing, or have its object behind it.
   */
  static boolean isClosed(
      List<Token> tokens, int i, List<FormDictionary.Reading> readings, Grammar grammar) {
    int k = i - 1;
    while (k >= 0 && isWithin(tokens.get(k))) {
      k--;
    }
    boolean opened =
        k >= 0 && k < i - 1 && isIndefinite(tokens.get(k).lower(), grammar)
            || isTimed(tokens, i, grammar);
    if (!opened && !isOfName(tokens, i, k, grammar)) {
      return false;
    }
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    if (tokens.get(i).lower().endsWith("ing")) {
      Pos before = tokens.get(i - 1).pos();
      return (before == Pos.PROPN || before == Pos.TIME)
          && (next == Pos.ADP || next == Pos.PUNCT || next == Pos.TIME || next.isVerbal());
    }
    return readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE)
        && readings.stream().noneMatch(r -> r.morph().tense() == Morph.Tense.PAST)
        && next != Pos.DET
        && next != Pos.PRON;
  }

  private static boolean isIndefinite(String word, Grammar grammar) {
    return grammar.is(WordClass.ARTICLE, word) && !grammar.is(WordClass.DEFINITE, word);
  }

  /**
   * "violating the NATO-Russia act": behind the name of one, which "acts", a bare form is a noun.
   */
  private static boolean isOfName(List<Token> tokens, int i, int article, Grammar grammar) {
    Token name = tokens.get(Math.max(0, i - 1));
    return article > 0
        && article < i - 1
        && tokens.get(article - 1).pos() == Pos.VERB
        && grammar.is(WordClass.DEFINITE, tokens.get(article).lower())
        && name.pos() == Pos.PROPN
        && !name.lower().endsWith("s")
        && !tokens.get(i).lower().endsWith("ing");
  }

  /** "at a May meeting": the article is read as part of when. */
  private static boolean isTimed(List<Token> tokens, int i, Grammar grammar) {
    return i > 0
        && tokens.get(i - 1).pos() == Pos.TIME
        && isIndefinite(tokens.get(i - 1).lower().split(" ")[0], grammar);
  }

  private static boolean isWithin(Token token) {
    boolean noun = token.pos() == Pos.NOUN && token.morph().number() != 'p';
    return noun
        || token.pos() == Pos.ADJ
        || token.pos() == Pos.PROPN
        || token.pos() == Pos.TIME
        || token.form().equals("-");
  }
}
