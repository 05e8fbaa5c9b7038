package org.detente.spark;

import java.io.Serializable;

/**
 * What became of an article once all others of its site are known.
 *
 * @param order where it stands
 * @param counted under what it is counted
 * @param line of the report
 * @param claims how many were found
 * @param graph IRI of the graph that it adds to; empty where it adds to none
 * @param isReading true for the whole graph, false for statements that are added to it
 * @param nquads the statements
 */
record Told(
    Order order,
    String counted,
    String line,
    int claims,
    String graph,
    boolean isReading,
    byte[] nquads)
    implements Serializable {

  /** True when it adds to a graph. */
  boolean isWritten() {
    return !graph.isEmpty();
  }

  /** Number of statements. */
  long statements() {
    long lines = 0;
    for (byte b : nquads) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }
}
