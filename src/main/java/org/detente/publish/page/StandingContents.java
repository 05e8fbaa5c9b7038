package org.detente.publish.page;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** The contents of a store, looked through again once it has been written to. Safe for threads. */
final class StandingContents {

  private Optional<Contents> contents = Optional.empty();
  private long at;

  /**
   * What is there now.
   *
   * @param data the store's dataset, within a transaction
   * @param revision of the store before the transaction began
   */
  synchronized Contents of(DatasetGraph data, long revision) {
    if (contents.isEmpty() || at != revision) {
      contents = Optional.of(Contents.of(data));
      at = revision;
    }
    return contents.get();
  }
}
