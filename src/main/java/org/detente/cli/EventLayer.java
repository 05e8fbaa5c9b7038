package org.detente.cli;

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
record EventLayer(List<Event> events, Identities log) {

  /** Where the log of names is shipped. */
  static Path shippedLog() {
    return Home.resolve("data/identity.ttl");
  }

  /**
   * Puts the events of a store's claims, and the description of what it then holds, in the place of
   * those that stood there.
   *
   * @param logFile the log of names; a file that is not there is an empty log
   * @throws org.detente.model.Fault BAD_RDF when the log is malformed, and those of validating and
   *     loading
   */
  static EventLayer renew(EmbeddedStore store, Validator validator, Path logFile)
      throws IOException {
    Identities log =
        Files.exists(logFile) ? new Identities(IdentityLog.read(logFile)) : Identities.NONE;
    EventStage stage = EventStage.of(Home.resolve("data"), Home.resolve("ontology"));
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
      QuadFiles.write(CheckStage.quads(StoreAnswers.of(store, "queries/verify").all()), judged);
      Validator roomy = validator.within(Limits.OWN_LAYER);
      store.load(List.of(roomy.admitLayer(Layer.EVENTS, List.of(graph, judged))));
      AboutLayer.renew(store, validator);
      return new EventLayer(story.events(), log);
    }
  }

  private static void write(EmbeddedStore store, Selection selection, Set<Layer> layers, Path file)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      ClaimQuads.write(store, selection, layers, out);
    }
  }

  /**
   * Writes the log as it is once these events are published; true when it says more than before.
   */
  boolean publish(Path logFile) throws IOException {
    Identities after = log.after(events);
    if (!after.equals(log)) {
      Output.write(logFile, draft -> IdentityLog.write(after.entries(), draft));
    }
    return !after.equals(log);
  }

  /** How many events there are, in words. */
  String told() {
    return Count.of(events.size(), "event");
  }
}
