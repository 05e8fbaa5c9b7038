package org.detente;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.article.WebAddress;
import org.detente.consolidate.Consolidation;
import org.detente.consolidate.Identities;
import org.detente.consolidate.Protocol;
import org.detente.consolidate.Situations;
import org.detente.consolidate.copies.AtOneAddress;
import org.detente.consolidate.copies.Origins;
import org.detente.extract.Sides;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.GazetteerReader;
import org.detente.lexicon.Ranks;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Event;
import org.detente.model.Fault;
import org.detente.model.Outlet;
import org.detente.model.Publication;
import org.detente.model.SharedOrigin;
import org.detente.model.Situation;
import org.detente.model.Testimony;
import org.detente.rdf.EventsToRdf;
import org.detente.rdf.Format;
import org.detente.rdf.Labels;
import org.detente.rdf.MeetingWords;
import org.detente.rdf.OriginsToRdf;
import org.detente.rdf.Outlets;
import org.detente.rdf.PublicationReader;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.rdf.Reviews;
import org.detente.rdf.Surroundings;
import org.detente.rdf.TestimonyReader;
import org.eclipse.rdf4j.model.Model;

/**
 * The way of the data, right of the claims: the claims of a store become the graph of its events.
 *
 * <pre>
 * quads of all claims  →  testimonies  →  events  →  situations  →  quads of graph/events
 * </pre>
 */
public final class EventStage {

  private static final Kept<EventStage> KEPT = new Kept<>();

  private final Sides sides;
  private final Map<String, Outlet> outlets;
  private final MeetingWords words;
  private final Protocol protocol;
  private final Labels labels;

  private EventStage(
      Sides sides,
      Map<String, Outlet> outlets,
      MeetingWords words,
      Protocol protocol,
      Labels labels) {
    this.sides = sides;
    this.outlets = outlets;
    this.words = words;
    this.protocol = protocol;
    this.labels = labels;
  }

  /**
   * The stage with what the reference layer and the ontology say.
   *
   * @param data the folder that holds {@code reference/} and {@code lexicon/}
   * @param ontology the folder that holds {@code event.ttl}
   * @throws Fault BAD_LEXICON when a file there is no Turtle
   */
  public static EventStage of(Path data, Path ontology) {
    try (Stream<Path> files = Files.list(data.resolve("reference"))) {
      List<Path> reference = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      Path meetings = data.resolve("lexicon/meetings.ttl");
      Path types = ontology.resolve("event.ttl");
      List<Path> all = new ArrayList<>(reference);
      all.addAll(List.of(meetings, types));
      return KEPT.of(all, () -> of(reference, meetings, types));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + data.resolve("reference"), e);
    }
  }

  private static EventStage of(List<Path> reference, Path meetings, Path types) {
    Model facts = TurtleFiles.read(reference);
    Gazetteer gazetteer = GazetteerReader.read(facts, "en");
    return new EventStage(
        new Sides(gazetteer),
        Outlets.of(facts),
        MeetingWords.of(TurtleFiles.read(List.of(meetings))),
        new Protocol(new Ranks(facts, gazetteer)::of),
        Labels.of(facts, TurtleFiles.read(List.of(types))));
  }

  /**
   * The texts that several articles carry, and articles that several data sets have coded.
   *
   * @param publications what {@link PublicationReader#PROPERTIES} say of articles, as N-Quads
   * @param name what messages call them
   * @throws Fault BAD_RDF when the quads are malformed
   */
  public List<SharedOrigin> origins(InputStream publications, String name) throws IOException {
    PublicationReader.Published published =
        PublicationReader.published(QuadFiles.read(publications, Format.NQUADS, name));
    List<Publication> read = published.publications();
    Map<String, String> addresses = new TreeMap<>();
    published
        .addresses()
        .forEach(
            (article, url) ->
                WebAddress.of(url)
                    .filter(address -> !address.rest().isEmpty())
                    .ifPresent(address -> addresses.put(article, address.toString())));
    Set<String> ids = new TreeSet<>();
    read.forEach(publication -> ids.add(publication.article()));
    return AtOneAddress.join(Origins.of(read), addresses, ids);
  }

  /**
   * What coders decided.
   *
   * @param reviews what {@link Reviews#PROPERTIES} say in the audit graph, as N-Quads
   * @param name what messages call them
   * @throws Fault BAD_RDF when the quads are malformed
   */
  public static Reviews reviews(InputStream reviews, String name) throws IOException {
    return Reviews.of(QuadFiles.read(reviews, Format.NQUADS, name));
  }

  /**
   * The events that claims attest, and what these brought about.
   *
   * @param claims N-Quads of articles' graphs and of the reference layer, the quads of each graph
   *     together
   * @param name what messages call them
   * @param origins the texts that several articles carry: each counts once
   * @param reviews what coders decided on the claims
   * @param log what earlier events were called
   * @throws Fault BAD_RDF when the quads are malformed
   */
  public Story story(
      InputStream claims, String name, List<SharedOrigin> origins, Reviews reviews, Identities log)
      throws IOException {
    TestimonyReader.Told told = told(claims, name, origins, reviews);
    return story(events(told.claims(), log), told.curated(), origins);
  }

  /**
   * The claims of articles and of the reference layer, which may be read in pieces that end with a
   * graph.
   *
   * @param claims as {@link #story} takes them
   * @param name what messages call them
   * @param origins the texts that several of all articles carry
   * @param reviews what coders decided on the claims
   * @throws Fault BAD_RDF when the quads are malformed
   */
  public TestimonyReader.Told told(
      InputStream claims, String name, List<SharedOrigin> origins, Reviews reviews)
      throws IOException {
    return TestimonyReader.read(
        claims,
        name,
        new Surroundings(
            sides::of,
            OriginsToRdf.firstArticles(origins),
            OriginsToRdf.firstOfOrigin(origins),
            outlets,
            words,
            reviews));
  }

  /**
   * The events that claims attest, by slug. Claims of different types never attest one event,
   * unless a curator has joined such, so that those of each type may be taken by themselves.
   *
   * @param claims all there are of one type or more
   * @param log what earlier events were called
   */
  public static List<Event> events(Collection<Testimony> claims, Identities log) {
    return Consolidation.of(claims, log);
  }

  /**
   * What events make when taken together.
   *
   * @param events all there are, by slug
   * @param curated by IRI of a claim of the reference layer, the situation curated from it
   * @param origins the texts that several articles carry
   */
  public Story story(List<Event> events, Map<String, String> curated, List<SharedOrigin> origins) {
    List<Event> met = protocol.of(events);
    return new Story(met, Situations.of(met), origins, curated);
  }

  /** A story as the graph of events, with the names that the log has retired. */
  public Quads quads(Story story, Identities log) {
    return Quads.union(
        List.of(
            EventsToRdf.quads(
                story.events(), story.situations(), story.curated(), log.retired(), labels),
            OriginsToRdf.quads(story.origins())));
  }

  /**
   * What claims tell when taken together.
   *
   * @param events by slug
   * @param situations by the event that began each
   * @param origins the texts that several articles carry
   * @param curated by IRI of a claim of the reference layer, the situation curated from it
   */
  public record Story(
      List<Event> events,
      List<Situation> situations,
      List<SharedOrigin> origins,
      Map<String, String> curated) {}
}
