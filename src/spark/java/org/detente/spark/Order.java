package org.detente.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where an entry stands among all that are read.
 *
 * @param file number of the archive, from 0
 * @param entry number of the entry in it, from 0
 */
record Order(int file, long entry) implements Serializable, Comparable<Order> {

  private static final Comparator<Order> ORDER =
      Comparator.comparingInt(Order::file).thenComparingLong(Order::entry);

  @Override
  public int compareTo(Order other) {
    return ORDER.compare(this, other);
  }
}
