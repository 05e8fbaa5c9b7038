package org.detente.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.detente.archive.Merged;
import scala.Tuple2;

/** Graphs as they are after all that was told of them; in memory is one at a time. */
final class Graphs implements Iterator<byte[]> {

  private final Iterator<Tuple2<Keyed, Told>> told;
  private Told next;

  /**
   * @param told in the order of their graphs, and within a graph in that of the archives
   */
  Graphs(Iterator<Tuple2<Keyed, Told>> told) {
    this.told = told;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public byte[] next() {
    String graph = next.graph();
    byte[] read = new byte[0];
    List<byte[]> added = new ArrayList<>();
    while (next != null && next.graph().equals(graph)) {
      if (next.isReading()) {
        read = next.nquads();
      } else {
        added.add(next.nquads());
      }
      advance();
    }
    return Merged.whole(read, added);
  }

  private void advance() {
    next = told.hasNext() ? told.next()._2() : null;
  }
}
