package org.detente.language;

import java.util.List;

/** English words that only say by whom something is called so. */
record SoCalled(List<Token> tokens, Grammar grammar) {

  /** Most words of whom they name. */
  private static final int LONGEST = 4;

  /** "criticised what he called double standards", "in what NATO described as a new era". */
  int length(int i) {
    if (i + 2 >= tokens.size() || !grammar.is(WordClass.NAMING, tokens.get(i).lower())) {
      return 0;
    }
    int k = i + 1;
    while (k < tokens.size() && k <= i + LONGEST && isWho(tokens.get(k).pos())) {
      k++;
    }
    if (k < tokens.size() && tokens.get(k).pos() == Pos.AUX) {
      k++;
    }
    boolean named =
        k > i + 1 && k < tokens.size() && grammar.is(WordClass.NAMING, tokens.get(k).lemma());
    if (!named) {
      return 0;
    }
    boolean as = k + 1 < tokens.size() && grammar.is(WordClass.AS, tokens.get(k + 1).lower());
    return k + (as ? 2 : 1) - i;
  }

  private static boolean isWho(Pos pos) {
    return pos.isNominal() || pos == Pos.PRON || pos == Pos.DET || pos == Pos.ADJ;
  }
}
