package org.detente.publish.operations;

import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.detente.store.EmbeddedStore;

/**
 * How many statements each graph of a store has. Counting a large store takes seconds, so that it
 * is done beside, once for each write, and whoever asks does not wait. Safe for threads.
 */
final class Sizes {

  private final EmbeddedStore store;
  private long countedAt = -1;
  private CompletableFuture<SortedMap<String, Long>> counting = new CompletableFuture<>();

  Sizes(EmbeddedStore store) {
    this.store = store;
  }

  /** The sizes by graph, of the store as it is; empty while they are being counted. */
  synchronized Optional<SortedMap<String, Long>> now() {
    long revision = store.revision();
    if (revision != countedAt && (countedAt < 0 || counting.isDone())) {
      countedAt = revision;
      counting = CompletableFuture.supplyAsync(store::sizes);
    }
    boolean isKnown =
        countedAt == revision && counting.isDone() && !counting.isCompletedExceptionally();
    return isKnown ? Optional.of(counting.join()) : Optional.empty();
  }
}
