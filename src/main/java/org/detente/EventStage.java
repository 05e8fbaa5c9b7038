package org.detente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.detente.consolidate.Consolidation;
import org.detente.consolidate.Identities;
import org.detente.consolidate.Situations;
import org.detente.extract.Sides;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.GazetteerReader;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Event;
import org.detente.model.Fault;
import org.detente.model.Situation;
import org.detente.rdf.EventsToRdf;
import org.detente.rdf.Labels;
import org.detente.rdf.Quads;
import org.detente.rdf.TestimonyReader;

/**
 * The way of the data, right of the claims: the claims of a store become the graph of its events.
 *
 * <pre>
 * quads of all claims  →  testimonies  →  events  →  situations  →  quads of graph/events
 * </pre>
 */
public final class EventStage {

  private final Sides sides;
  private final Labels labels;

  private EventStage(Sides sides, Labels labels) {
    this.sides = sides;
    this.labels = labels;
  }

  /**
   * The stage with what the reference layer and the ontology say.
   *
   * @param data the folder that holds {@code reference/}
   * @param ontology the folder that holds {@code event.ttl}
   * @throws Fault BAD_LEXICON when a file there is no Turtle
   */
  public static EventStage of(Path data, Path ontology) {
    try (Stream<Path> files = Files.list(data.resolve("reference"))) {
      List<Path> reference = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      Gazetteer gazetteer = GazetteerReader.read(TurtleFiles.read(reference), "en");
      List<Path> named = new ArrayList<>(reference);
      named.add(ontology.resolve("event.ttl"));
      return new EventStage(new Sides(gazetteer), Labels.of(TurtleFiles.read(named)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + data.resolve("reference"), e);
    }
  }

  /**
   * The events that claims attest, and what these brought about.
   *
   * @param claims N-Quads of articles' graphs and of the reference layer, the quads of each graph
   *     together
   * @param name what messages call them
   * @param log what earlier events were called
   * @throws Fault BAD_RDF when the quads are malformed
   */
  public Story story(InputStream claims, String name, Identities log) throws IOException {
    TestimonyReader.Told told =
        TestimonyReader.read(claims, name, sides::of, UnaryOperator.identity());
    List<Event> events = Consolidation.of(told.claims(), log);
    return new Story(events, Situations.of(events), told.curated());
  }

  /** A story as the graph of events, with the names that the log has retired. */
  public Quads quads(Story story, Identities log) {
    return EventsToRdf.quads(
        story.events(), story.situations(), story.curated(), log.retired(), labels);
  }

  /**
   * What claims tell when taken together.
   *
   * @param events by slug
   * @param situations by the event that began each
   * @param curated by IRI of a claim of the reference layer, the situation curated from it
   */
  public record Story(
      List<Event> events, List<Situation> situations, Map<String, String> curated) {}
}
