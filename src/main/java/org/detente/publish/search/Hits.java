package org.detente.publish.search;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many things were found on all pages
 * @param list those of this page, the best first
 * @param kinds the sorts of all that was found before the question's kind was looked at, the most
 *     frequent first
 */
public record Hits(int total, List<Hit> list, List<KindCount> kinds) {

  /** Nothing. */
  static final Hits NONE = new Hits(0, List.of(), List.of());

  /**
   * How many things of one sort were found.
   *
   * @param kind the sort
   * @param count at least one
   */
  public record KindCount(Kind kind, int count) {}

  public Hits {
    list = List.copyOf(list);
    kinds = List.copyOf(kinds);
    if (total < list.size()) {
      throw new IllegalArgumentException(list.size() + " of " + total);
    }
  }
}
