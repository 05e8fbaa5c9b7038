package org.detente.language;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;

/** The words of a sentence, each with the word it hangs on and how; indices count from 0. */
final class DependencyTree {

  /** The index of the word on which the first word of the sentence hangs. */
  static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;

  private DependencyTree(int size) {
    this.heads = new int[size];
    this.relations = new String[size];
    Arrays.fill(heads, ROOT);
    Arrays.fill(relations, "dep");
  }

  static DependencyTree of(GrammaticalStructure parsed, int size) {
    DependencyTree tree = new DependencyTree(size);
    for (TypedDependency dependency : parsed.typedDependencies()) {
      int at = dependency.dep().index() - 1;
      if (at >= 0 && at < size) {
        tree.heads[at] = dependency.gov().index() - 1;
        tree.relations[at] = dependency.reln().toString();
      }
    }
    return tree;
  }

  /** What the word hangs on, or {@link #ROOT}. */
  int head(int word) {
    return heads[word];
  }

  /** How the word hangs on its head ("nsubj:pass"). */
  String relation(int word) {
    return relations[word];
  }

  /** Number of words. */
  int size() {
    return heads.length;
  }
}
