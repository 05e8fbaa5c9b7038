package org.detente.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.detente.validate.Admitted;

/** Where admitted graphs are kept. */
public sealed interface Store extends AutoCloseable permits EmbeddedStore, RemoteStore {

  /**
   * Puts each graph in the place of whatever stood under its IRI, whole or not at all; but what
   * comes for the audit graph is added, each resource in the place of the same one. The audit graph
   * is told which version of each article stands.
   *
   * @param time when this is, for whoever wants former versions remembered; without it nothing is
   *     kept of them, so that the same articles end in the same bytes
   * @param durable told of each graph once it stands and no failure of this process or machine can
   *     take it away, in their order
   * @return what was done
   * @throws org.detente.model.Fault DISK_FULL, STORE_UNREADABLE or ENDPOINT_REFUSED; graphs counted
   *     before it are stored, the others are as they were
   */
  LoadSummary load(Iterable<Admitted> graphs, Optional<Instant> time, Consumer<Admitted> durable);

  /** As {@link #load(Iterable, Optional, Consumer)}, telling nobody. */
  default LoadSummary load(Iterable<Admitted> graphs, Optional<Instant> time) {
    return load(graphs, time, graph -> {});
  }

  /** As {@link #load(Iterable, Optional)}, at no time. */
  default LoadSummary load(Iterable<Admitted> graphs) {
    return load(graphs, Optional.empty());
  }

  /**
   * Withdraws articles with all that they claim, and forgets that their files were refused.
   *
   * @param articles article ids
   * @param time as for {@link #load}
   * @param withdrawal what is remembered of each that was there, until it is loaded again; nothing
   *     where it is empty
   * @return how many of them were there
   * @throws org.detente.model.Fault as for {@link #load}
   */
  int retract(Collection<String> articles, Optional<Instant> time, Optional<Withdrawal> withdrawal);

  /** As {@link #retract(Collection, Optional, Optional)}, remembering nothing else. */
  default int retract(Collection<String> articles, Optional<Instant> time) {
    return retract(articles, time, Optional.empty());
  }

  /** As {@link #retract(Collection, Optional)}, at no time. */
  default int retract(Collection<String> articles) {
    return retract(articles, Optional.empty());
  }

  @Override
  void close();
}
