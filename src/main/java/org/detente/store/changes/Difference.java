package org.detente.store.changes;

import java.util.Optional;

/**
 * How a graph, or all of them, differ.
 *
 * @param graph IRI of the graph, or how the whole is called
 * @param before digest before; empty when it was not there
 * @param after digest after; empty when it is there no longer
 * @param added statements that are there after alone
 * @param removed statements that were there before alone
 */
public record Difference(
    String graph, Optional<String> before, Optional<String> after, long added, long removed) {

  /** What happened to it, in a word. */
  public String fate() {
    if (before.isEmpty()) {
      return "added";
    }
    return after.isEmpty() ? "removed" : "replaced";
  }
}
