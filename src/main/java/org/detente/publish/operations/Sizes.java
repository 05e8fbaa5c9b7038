package org.detente.publish.operations;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import org.detente.publish.page.Standing;
import org.detente.store.EmbeddedStore;

/**
 * How many statements each graph of a store has. Counting a large store takes seconds, so that it
 * is done beside, once for each write, and whoever asks does not wait. Safe for threads.
 */
final class Sizes {

  private final Standing<SortedMap<String, Long>> counted;

  Sizes(EmbeddedStore store) {
    this.counted = new Standing<>("count statements", store::sizes, store::revision, Duration.ZERO);
  }

  /** The sizes by graph, of the store as it is; empty while they are being counted. */
  Optional<SortedMap<String, Long>> now() {
    counted.prepare();
    return counted.fresh();
  }
}
