package org.detente.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something that belongs together, and its order in it: what Spark sorts by.
 *
 * @param key the site of an article, or its graph
 */
record Keyed(String key, Order order) implements Serializable, Comparable<Keyed> {

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::key).thenComparing(Keyed::order);

  @Override
  public int compareTo(Keyed other) {
    return ORDER.compare(this, other);
  }
}
