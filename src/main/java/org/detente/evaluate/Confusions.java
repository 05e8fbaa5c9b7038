package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Which types are taken for which: gold items that nothing matched and predictions that matched
 * nothing, paired one to one where they stand in one sentence; those with the same doers first.
 */
final class Confusions {

  private static final int SAME_SENTENCE = 1;
  private static final int SAME_DOERS = 2;

  private Confusions() {}

  static List<ArticleScore.Confused> of(List<Item> missed, List<Item> wrong) {
    int[][] gain = new int[missed.size()][wrong.size()];
    for (int g = 0; g < missed.size(); g++) {
      for (int p = 0; p < wrong.size(); p++) {
        gain[g][p] = gain(missed.get(g), wrong.get(p));
      }
    }
    int[] match = Assignment.best(gain);
    List<ArticleScore.Confused> confused = new ArrayList<>();
    for (int g = 0; g < match.length; g++) {
      if (match[g] >= 0) {
        confused.add(new ArticleScore.Confused(missed.get(g).type(), wrong.get(match[g]).type()));
      }
    }
    return confused;
  }

  private static int gain(Item gold, Item predicted) {
    if (gold.type() == predicted.type() || !Agreement.inOneSentence(gold, predicted)) {
      return 0;
    }
    return Agreement.setsAgree(gold.agents(), predicted.agents()) ? SAME_DOERS : SAME_SENTENCE;
  }
}
