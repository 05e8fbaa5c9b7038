package org.detente.publish.data;

import java.util.List;

/**
 * What became of an IRI that the graph had and has no longer.
 *
 * @param moved true when another IRI stands for the same thing, the only successor
 * @param successors IRIs to go to instead, in order; empty when there are none
 * @param reason why it was withdrawn, in the words of whoever did; empty where nobody said
 */
public record Fate(boolean moved, List<String> successors, String reason) {

  /** As a log of names knows it, which gives no reasons. */
  public Fate(boolean moved, List<String> successors) {
    this(moved, successors, "");
  }

  public Fate {
    successors = List.copyOf(successors);
    if (moved && successors.size() != 1) {
      throw new IllegalArgumentException("what has moved has one successor, not " + successors);
    }
  }
}
