package org.detente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.detente.consolidate.Consolidation;
import org.detente.consolidate.Identities;
import org.detente.extract.Sides;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.GazetteerReader;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Event;
import org.detente.model.Fault;
import org.detente.model.Testimony;
import org.detente.rdf.EventsToRdf;
import org.detente.rdf.Labels;
import org.detente.rdf.Quads;
import org.detente.rdf.TestimonyReader;

/**
 * The way of the data, right of the claims: the claims of a store become the graph of its events.
 *
 * <pre>
 * quads of all claims  →  testimonies  →  events  →  quads of graph/events
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
   * The events that claims attest.
   *
   * @param claims N-Quads of articles' graphs and of the reference layer, the quads of each graph
   *     together
   * @param name what messages call them
   * @param log what earlier events were called
   */
  public List<Event> events(InputStream claims, String name, Identities log) throws IOException {
    List<Testimony> testimonies =
        TestimonyReader.read(claims, name, sides::of, UnaryOperator.identity());
    return Consolidation.of(testimonies, log);
  }

  /** Events as their named graph, with the names that the log has retired. */
  public Quads quads(List<Event> events, Identities log) {
    return EventsToRdf.quads(events, log.retired(), labels);
  }
}
