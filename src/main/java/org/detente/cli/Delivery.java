package org.detente.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.detente.model.Fault;
import org.detente.store.LoadSummary;
import org.detente.store.Store;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;

/**
 * Graphs on their way into a store, in loads of a size that memory holds. The store is opened when
 * the first article arrives: where none does, nothing is touched.
 */
final class Delivery implements Consumer<Admission>, AutoCloseable {

  private static final int GRAPHS = 500;
  private static final long QUADS = 500_000;

  private final StoreOptions target;
  private final Optional<Instant> moment;
  private final PrintWriter err;
  private final List<Admitted> waiting;
  private Optional<Store> store = Optional.empty();
  private LoadSummary summary = LoadSummary.NOTHING;
  private long quads;
  private boolean arrived;
  private int exit;

  /**
   * @param layers what goes in front of the first article
   * @param err takes the complaints about what is refused
   */
  Delivery(StoreOptions target, Optional<Instant> moment, List<Admitted> layers, PrintWriter err) {
    this.target = target;
    this.moment = moment;
    this.waiting = new ArrayList<>(layers);
    this.err = err;
  }

  @Override
  public void accept(Admission admission) {
    for (Fault fault : admission.refused()) {
      exit = Complaint.of(fault, err);
    }
    for (Admitted graph : admission.admitted()) {
      arrived = true;
      waiting.add(graph);
      quads += graph.graph().size();
      if (waiting.size() >= GRAPHS || quads >= QUADS) {
        deliver();
      }
    }
  }

  /** Delivers the rest and says what was done; the store, if there was anything to deliver. */
  Optional<Store> finish() {
    if (arrived) {
      deliver();
      err.println(
          target.place()
              + ": "
              + Count.of(summary.articles(), "article")
              + " and "
              + Count.of(summary.layers(), "layer")
              + " put in place, "
              + summary.unchanged()
              + " unchanged");
    }
    return store;
  }

  /** The code of the command, so far. */
  int exit() {
    return exit;
  }

  private void deliver() {
    if (store.isEmpty()) {
      store = Optional.of(target.open());
    }
    summary = summary.plus(store.get().load(waiting, moment));
    waiting.clear();
    quads = 0;
  }

  @Override
  public void close() {
    store.ifPresent(Store::close);
  }
}
