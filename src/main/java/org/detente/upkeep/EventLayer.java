package org.detente.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.detente.CheckStage;
import org.detente.EventStage;
import org.detente.consolidate.Identities;
import org.detente.model.Event;
import org.detente.model.Selection;
import org.detente.model.SharedOrigin;
import org.detente.rdf.IdentityLog;
import org.detente.rdf.PublicationReader;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Reviews;
import org.detente.rdf.TestimonyReader;
import org.detente.store.ClaimQuads;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.Limits;
import org.detente.validate.Validator;

/**
 * The events of a store, made anew from all its claims: the same claims and log give the same
 * bytes, in whatever order articles came and went.
 *
 * @param events what the claims attest
 * @param log the log of names that they were made under
 */
public record EventLayer(List<Event> events, Identities log) {

  /** Where a clone ships the log of names. */
  public static Path shippedLog(Path home) {
    return home.resolve("data/identity.ttl");
  }

  /** As {@link #renew(EmbeddedStore, Validator, Path, Path)}, with the log that a clone ships. */
  public static EventLayer renew(EmbeddedStore store, Validator validator, Path home)
      throws IOException {
    return renew(store, validator, home, shippedLog(home));
  }

  /**
   * Puts the events of a store's claims, and the description of what it then holds, in the place of
   * those that stood there.
   *
   * @param home the clone, with {@code data/}, {@code ontology/} and {@code queries/}
   * @param logFile the log of names; a file that is not there is an empty log
   * @throws org.detente.model.Fault BAD_RDF when the log is malformed, and those of validating and
   *     loading
   */
  public static EventLayer renew(EmbeddedStore store, Validator validator, Path home, Path logFile)
      throws IOException {
    Identities log =
        Files.exists(logFile) ? new Identities(IdentityLog.read(logFile)) : Identities.NONE;
    String evidence = store.evidence();
    EventStage stage = EventStage.of(home.resolve("data"), home.resolve("ontology"));
    try (ScratchFolder scratch = new ScratchFolder()) {
      Path claims = scratch.path().resolve("claims.nq");
      Path publications = scratch.path().resolve("publications.nq");
      Path audit = scratch.path().resolve("audit.nq");
      write(store, TestimonyReader.WANTED, Set.of(Layer.REFERENCE), claims);
      write(store, PublicationReader.WANTED, Set.of(), publications);
      try (OutputStream out = Files.newOutputStream(audit)) {
        ClaimQuads.write(store, Reviews.WANTED, Layer.AUDIT, out);
      }
      EventStage.Story story;
      try (InputStream said = Files.newInputStream(claims);
          InputStream published = Files.newInputStream(publications);
          InputStream reviewed = Files.newInputStream(audit)) {
        Reviews reviews = EventStage.reviews(reviewed, audit.toString());
        List<SharedOrigin> origins = stage.origins(published, publications.toString());
        story = stage.story(said, claims.toString(), origins, reviews, log);
      }
      Path graph = scratch.path().resolve("events.nq");
      QuadFiles.write(stage.quads(story, log), graph);
      Path judged = scratch.path().resolve("verdicts.nq");
      QuadFiles.write(
          CheckStage.quads(StoreAnswers.of(store, home.resolve("queries/verify")).all()), judged);
      Validator roomy = validator.within(Limits.OWN_LAYER);
      store.load(
          List.of(roomy.admitLayer(Layer.EVENTS, ScratchFolder.filled(List.of(graph, judged)))));
      AboutLayer.renew(store, validator, home, evidence);
      return new EventLayer(story.events(), log);
    }
  }

  private static void write(EmbeddedStore store, Selection selection, Set<Layer> layers, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClaimQuads.write(store, selection, layers, out);
    }
  }

  /** The log as it is once these events are published. */
  public Identities published() {
    return log.after(events);
  }

  /** How many events there are, in words. */
  public String told() {
    return events.size() + (events.size() == 1 ? " event" : " events");
  }
}
