package org.detente.consolidate.copies;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Which articles have a hash in common. Where many have one, as with a formula that all writers
 * use, each is held against the {@value #NEIGHBOURS} before it alone, so that the number of pairs
 * stays in step with the number of articles; copies share many hashes, and are neighbours under
 * some.
 */
final class Postings {

  private static final int NEIGHBOURS = 16;

  /** Farthest neighbour looked at, counting those that do not count. */
  private static final int REACH = 64;

  private long[] entries = new long[1024];
  private int size;

  /** Says that an article has a hash. */
  void add(int hash, int article) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    entries[size++] = (long) hash << Integer.SIZE | article;
  }

  /**
   * Hands over pairs of articles with a common hash, the lower number first; a pair may come more
   * than once.
   *
   * @param pair answers how much of its neighbourhood the later article has used up with the pair:
   *     1, 0 for one that does not count, {@link #NEIGHBOURS} where those before it need not be
   *     looked at
   */
  void pairs(IntBinaryOperator pair) {
    Arrays.sort(entries, 0, size);
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || hash(i) != hash(from)) {
        for (int later = from + 1; later < i; later++) {
          int used = 0;
          int last = Math.max(from, later - REACH);
          for (int earlier = later - 1; earlier >= last && used < NEIGHBOURS; earlier--) {
            if (entries[earlier] != entries[later]) {
              used += pair.applyAsInt((int) entries[earlier], (int) entries[later]);
            }
          }
        }
        from = i;
      }
    }
  }

  /** What {@link #pairs} takes for an answer where no other neighbour need be looked at. */
  static int enough() {
    return NEIGHBOURS;
  }

  private int hash(int i) {
    return (int) (entries[i] >>> Integer.SIZE);
  }
}
