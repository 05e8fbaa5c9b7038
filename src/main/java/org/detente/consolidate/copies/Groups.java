package org.detente.consolidate.copies;

/** Disjoint sets of numbers (Tarjan 1975); each is known by its smallest. */
final class Groups {

  private final int[] parents;

  /** Each number from 0 to {@code size - 1} by itself. */
  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The same sets again, to be joined further. */
  Groups(Groups other) {
    parents = other.parents.clone();
  }

  /** The smallest number of the set. */
  int of(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  boolean together(int one, int other) {
    return of(one) == of(other);
  }

  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
