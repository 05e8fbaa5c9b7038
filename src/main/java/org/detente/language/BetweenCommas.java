package org.detente.language;

import java.util.List;

/** Participles set in between two commas. */
record BetweenCommas(List<Token> tokens) {

  /**
   * "Primakov, appointed foreign minister on Tuesday, said", "At the summit, held in Oslo, he
   * said": set in between commas.
   */
  boolean isApposed(int i) {
    boolean opened = i > 1 && tokens.get(i - 1).form().equals(",");
    if (!opened || !tokens.get(i - 2).pos().isNominal()) {
      return false;
    }
    for (int j = 0; j < i; j++) {
      if (tokens.get(j).pos().isVerbal() || tokens.get(j).pos() == Pos.SCONJ) {
        return false;
      }
    }
    for (int j = i + 1; j < tokens.size(); j++) {
      if (tokens.get(j).form().equals(",")) {
        return closes(i, j) || tokens.get(0).pos() == Pos.ADP;
      }
      if (tokens.get(j).pos().isVerbal() || tokens.get(j).pos() == Pos.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** "since Russia, its neighbour to the east, annexed": past what stands beside a subject. */
  static int past(List<Token> tokens, int from) {
    if (from >= tokens.size() || !tokens.get(from).form().equals(",")) {
      return from;
    }
    for (int j = from + 1; j < Math.min(from + 10, tokens.size()); j++) {
      if (tokens.get(j).form().equals(",")) {
        return j + 1;
      }
      if (tokens.get(j).pos().isVerbal() || tokens.get(j).pos() == Pos.PUNCT) {
        return from;
      }
    }
    return from;
  }

  /** "The treaty, signed in 1990, lapsed": a verb stands right after the comma that closes. */
  boolean closes(int i, int comma) {
    boolean opened = i > 0 && tokens.get(i - 1).form().equals(",");
    return opened && comma + 1 < tokens.size() && tokens.get(comma + 1).pos().isVerbal();
  }
}
