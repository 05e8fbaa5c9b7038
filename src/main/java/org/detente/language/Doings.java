package org.detente.language;

import java.util.List;

/** Nouns in "-ing" that tell what those named before are doing. */
record Doings(List<Token> tokens, Grammar grammar) {

  /** "Having suspended cooperation": an auxiliary before its participle is no noun. */
  boolean isDoing(int i, FormDictionary.Reading verb) {
    boolean perfect =
        grammar.is(WordClass.PERFECT_AUXILIARY, verb.lemma())
            && i + 1 < tokens.size()
            && (tokens.get(i + 1).pos() == Pos.VERB || tokens.get(i + 1).isParticiple());
    return perfect || isDoing(i);
  }

  /** "NATO foreign ministers meeting in Brussels ordered": what those named do meanwhile. */
  private boolean isDoing(int i) {
    if (i < 1 || i + 2 >= tokens.size() || !tokens.get(i).lower().endsWith("ing")) {
      return false;
    }
    String before = tokens.get(i - 1).lower();
    boolean name = before.contains(" ") && before.endsWith("s");
    boolean plural = name || tokens.get(i - 1).morph().number() == 'p';
    boolean where = grammar.is(WordClass.WHERE, tokens.get(i + 1).lower());
    return plural && where && opensClause(i - 1) && verbFollows(i + 2);
  }

  /** "a NATO defence ministers meeting" has a determiner, and is a meeting. */
  private boolean opensClause(int at) {
    for (int k = at; k > 0 && tokens.get(k - 1).pos() != Pos.PUNCT; k--) {
      Pos pos = tokens.get(k - 1).pos();
      if (pos == Pos.DET || pos == Pos.ADP || pos.isVerbal()) {
        return false;
      }
    }
    return true;
  }

  private boolean verbFollows(int from) {
    for (int k = from; k < tokens.size() && tokens.get(k).pos() != Pos.PUNCT; k++) {
      if (tokens.get(k).pos().isVerbal()) {
        return true;
      }
    }
    return false;
  }
}
