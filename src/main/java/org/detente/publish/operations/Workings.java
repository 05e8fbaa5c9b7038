package org.detente.publish.operations;

import java.util.Objects;
import org.detente.http.Finished;
import org.detente.publish.wire.Outbox;
import org.detente.query.Lanes;
import org.detente.query.QueryRun;
import org.detente.store.EmbeddedStore;

/**
 * The parts of a running service that are looked at while it runs.
 *
 * @param store that it reads
 * @param lanes in which its queries wait and run
 * @param outbox where answers lie until they have been read
 * @param finished tells of requests that are over
 */
public record Workings(EmbeddedStore store, Lanes lanes, Outbox outbox, Finished finished) {

  public Workings {
    Objects.requireNonNull(store);
    Objects.requireNonNull(lanes);
    Objects.requireNonNull(outbox);
    Objects.requireNonNull(finished);
  }

  /** Queries that run on at twice their deadline, whatever is done. */
  public long stuck() {
    return QueryRun.stuck();
  }
}
