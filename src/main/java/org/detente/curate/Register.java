package org.detente.curate;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Act;
import org.detente.model.Fault;
import org.detente.rdf.ActsToRdf;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.store.EmbeddedStore;
import org.detente.store.Standing;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.Validator;

/**
 * The one who writes. What is decided, what is changed and what the audit graph says of it are one
 * step: of two curators who change the same article at once, the second sees what the first did.
 */
final class Register {

  private final EmbeddedStore store;
  private final Validator validator;
  private final Keys keys;
  private final Renewal renewal;
  private final InstantSource clock;
  private final Runnable committed;

  /**
   * @param committed run between a commit and its answer, where tests cut the line
   */
  Register(
      EmbeddedStore store,
      Validator validator,
      Keys keys,
      Renewal renewal,
      InstantSource clock,
      Runnable committed) {
    this.store = store;
    this.validator = validator;
    this.keys = keys;
    this.renewal = renewal;
    this.clock = clock;
    this.committed = committed;
  }

  /** Looks at what stands and says what is to be done. */
  @FunctionalInterface
  interface Deciding {

    /**
     * Does.
     *
     * @param now to the second
     */
    Decision at(Instant now) throws IOException;
  }

  /** Does what a request asks for. */
  @FunctionalInterface
  interface Doing {

    /** Does, by {@link #write}. */
    Answer of(Entry entry) throws IOException;
  }

  /**
   * The answer that a request of this key was given; where there was none, what comes of it now.
   *
   * @throws Refusal 422 when that was another request
   */
  Answer once(Entry entry, Doing doing) throws IOException {
    Optional<Answer> earlier = earlier(entry);
    return earlier.isPresent() ? earlier.get() : doing.of(entry);
  }

  private Optional<Answer> earlier(Entry entry) throws IOException {
    if (entry.key().isEmpty()) {
      return Optional.empty();
    }
    Optional<Keys.Kept> kept =
        keys.find(entry.key().get())
            .filter(k -> k.act().isEmpty() || Standing.isTold(store, k.act().get()));
    if (kept.isPresent() && !kept.get().digest().equals(entry.digest())) {
      throw Refusal.of(422, "The key is that of another request; expected one of its own.");
    }
    return kept.map(k -> k.answer().with("Idempotent-Replayed", "true"));
  }

  /**
   * Does what is decided, then answers.
   *
   * @throws Fault DISK_FULL, STORE_UNREADABLE; then nothing is changed
   */
  synchronized Answer write(Entry entry, Deciding deciding) throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Decision decision = deciding.at(now);
    Optional<String> act = decision.act().map(a -> ActsToRdf.iri(a.request()));
    // What failed through no fault of the request may be asked again with its key.
    entry
        .key()
        .filter(key -> decision.isFinal())
        .ifPresent(key -> keys.keep(key, new Keys.Kept(entry.digest(), act, decision.answer())));
    if (decision.act().isPresent()) {
      List<Admitted> graphs = new ArrayList<>(decision.graphs());
      graphs.add(told(decision.act().get()));
      store.expectDerived();
      try {
        store.change(graphs, decision.withdrawn(), Optional.of(now));
      } finally {
        renewal.want();
      }
      committed.run();
    }
    return decision.answer();
  }

  private Admitted told(Act act) {
    byte[] quads = QuadFiles.bytes(ActsToRdf.quads(act), Format.NQUADS);
    Admission admission = validator.admit(quads, RdfFormat.NQ, "audit");
    if (!admission.refused().isEmpty()) {
      throw admission.refused().get(0);
    }
    return admission.admitted().get(0);
  }
}
