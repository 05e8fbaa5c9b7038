package org.detente.store.changes;

/** Takes what a comparison finds, in the order of graphs and subjects. */
public interface Finding {

  /** What became of a claim or an event. */
  enum Fate {
    ADDED,
    REMOVED,
    ALTERED
  }

  /**
   * A statement that one side has and the other has not.
   *
   * @param quad subject, predicate, object and graph in the terms of N-Quads, with the full stop
   */
  default void statement(boolean added, String quad) {}

  /** A claim or event that one side has and the other has not, or has otherwise. */
  default void resource(String graph, String iri, Fate fate) {}

  /** A name of an event that stands no longer; {@code replaced} when another stands for it. */
  default void retired(boolean replaced) {}

  /** A graph that differs; what is in it has been handed over. */
  default void graph(Difference difference) {}
}
