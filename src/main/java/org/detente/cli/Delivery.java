package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.detente.store.LoadSummary;
import org.detente.store.Store;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.Rejection;
import org.detente.validate.Validator;

/**
 * Graphs on their way into a store, in loads of a size that memory holds. The store is opened when
 * the first article arrives: where none does, nothing is touched.
 */
final class Delivery implements AutoCloseable {

  private static final int GRAPHS = 500;
  private static final long QUADS = 500_000;

  private final Supplier<Store> opening;
  private final String place;
  private final Optional<Instant> moment;
  private final PrintWriter err;
  private final Shipped shipped;
  private final List<Admitted> waiting = new ArrayList<>();
  private Consumer<Admitted> durable = graph -> {};
  private Optional<SetAside> aside = Optional.empty();
  private Optional<Store> store = Optional.empty();
  private LoadSummary summary = LoadSummary.NOTHING;
  private long quads;
  private boolean arrived;
  private int exit;

  /**
   * @param opening opens the store
   * @param place its name, for messages
   * @param shipped whose layers go in front of the first article
   * @param err takes the complaints about what is refused
   */
  Delivery(
      Supplier<Store> opening,
      String place,
      Optional<Instant> moment,
      Shipped shipped,
      PrintWriter err) {
    this.opening = opening;
    this.place = place;
    this.moment = moment;
    this.shipped = shipped;
    this.err = err;
  }

  /** Tells of each graph once it stands and nothing can take it away. */
  void acknowledging(Consumer<Admitted> listener) {
    durable = listener;
  }

  /** Keeps what is refused in a folder. */
  void settingAside(SetAside folder) {
    aside = Optional.of(folder);
  }

  /**
   * Takes what a file has.
   *
   * @throws IOException when what is refused cannot be set aside
   */
  void take(Path file, Validator validator) throws IOException {
    try {
      validator.admit(
          file,
          admission -> {
            accept(admission);
            aside.ifPresent(folder -> admission.rejected().forEach(r -> keep(file, r, folder)));
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void keep(Path file, Rejection rejection, SetAside folder) {
    try {
      folder.put(file, rejection);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept(Admission admission) {
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

  /**
   * Delivers the rest and says what was done; the store, if there was anything to deliver.
   *
   * @throws IOException when the layers cannot be found
   */
  Optional<Store> finish() throws IOException {
    if (arrived) {
      try {
        deliver();
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      err.println(
          place
              + ": "
              + Count.of(summary.articles(), "article")
              + " and "
              + Count.of(summary.layers(), "layer")
              + " put in place, "
              + summary.unchanged()
              + " unchanged");
    }
    aside
        .filter(folder -> folder.count() > 0)
        .ifPresent(
            folder ->
                err.println(place + ": " + folder.count() + " set aside in " + folder.folder()));
    return store;
  }

  /** The code of the command, so far. */
  int exit() {
    return exit;
  }

  private void deliver() {
    if (store.isEmpty()) {
      store = Optional.of(opening.get());
      summary = layers(store.get());
    }
    summary = summary.plus(store.get().load(waiting, moment, durable));
    waiting.clear();
    quads = 0;
  }

  private LoadSummary layers(Store at) {
    try {
      return shipped.load(at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    store.ifPresent(Store::close);
  }
}
