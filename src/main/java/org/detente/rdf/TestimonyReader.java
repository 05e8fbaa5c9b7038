package org.detente.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.Fault;
import org.detente.model.Modality;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * The claims of a dump as witnesses of events. Reads N-Quads as a stream and holds one graph at a
 * time, so the quads of a graph must stand together, as every export has them.
 */
public final class TestimonyReader {

  /** The properties that are read; of others a dump may say what it likes. */
  public static final Set<String> PROPERTIES =
      Stream.of(
              RDF.TYPE,
              RDFS.LABEL,
              DCTERMS.SOURCE,
              DCTERMS.IDENTIFIER,
              PROV.WAS_DERIVED_FROM,
              Det.EVENT_TYPE,
              Det.AGENT,
              Det.PARTY,
              Det.TARGET,
              Det.OBJECT,
              Det.FORUM,
              Det.PLACE,
              Det.SCOPE,
              Det.LEVEL,
              Det.NUMBER,
              Det.DATE,
              Det.EFFECTIVE,
              Det.LATEST,
              Det.MODALITY,
              Det.POLARITY,
              Det.RETELLS,
              Det.STATUS)
          .map(IRI::stringValue)
          .collect(Collectors.toCollection(TreeSet::new));

  /** Slugs of the sides an entity acts for on a day. */
  private final BiFunction<String, Optional<LocalDate>, Set<String>> sides;

  /** The origin of an article or document. */
  private final UnaryOperator<String> origin;

  private final List<Testimony> read = new ArrayList<>();
  private final Map<String, String> curated = new TreeMap<>();
  private Described graph = new Described();

  private TestimonyReader(
      BiFunction<String, Optional<LocalDate>, Set<String>> sides, UnaryOperator<String> origin) {
    this.sides = sides;
    this.origin = origin;
  }

  /**
   * The claims of events and the curated situations; holdings of an office, and what is in other
   * classes, are passed over.
   *
   * @param quads N-Quads in UTF-8
   * @param name what messages call them
   * @param sides the sides an entity acts for on a day, where a claim does not say its party
   * @param origin from the IRI of an article or document to what it goes back to
   * @throws Fault BAD_RDF when they are malformed, or a claim lacks what a claim needs
   */
  public static Told read(
      InputStream quads,
      String name,
      BiFunction<String, Optional<LocalDate>, Set<String>> sides,
      UnaryOperator<String> origin)
      throws IOException {
    TestimonyReader reader = new TestimonyReader(sides, origin);
    RDFParser parser = Rio.createParser(Format.NQUADS.rio());
    parser.setRDFHandler(reader.new ByGraph());
    Reader text = new BufferedReader(new InputStreamReader(quads, StandardCharsets.UTF_8), 1 << 16);
    try {
      parser.parse(text, Iris.BASE);
    } catch (RDFParseException | RDFHandlerException | IllegalArgumentException e) {
      throw new Fault(Fault.Code.BAD_RDF, name, e.getMessage(), "Export the store again");
    }
    return new Told(List.copyOf(reader.read), reader.curated);
  }

  /**
   * What a dump tells.
   *
   * @param claims the claims of events
   * @param curated by IRI of a claim of the reference layer, the situation that is curated from it
   */
  public record Told(List<Testimony> claims, Map<String, String> curated) {}

  /** Collects a graph, and reads it when the next begins. */
  private final class ByGraph extends AbstractRDFHandler {
    private String current = "";

    @Override
    public void handleStatement(Statement s) {
      String context = s.getContext() == null ? "" : s.getContext().stringValue();
      if (!context.equals(current)) {
        flush();
        current = context;
      }
      if (!PROPERTIES.contains(s.getPredicate().stringValue())) {
        return;
      }
      graph.add(s);
    }

    @Override
    public void endRDF() {
      flush();
    }
  }

  private void flush() {
    for (String subject : graph.subjects()) {
      boolean isClaim = graph.values(subject, RDF.TYPE).contains(DetClasses.CLAIM);
      Optional<IRI> type = graph.iri(subject, Det.EVENT_TYPE);
      if (isClaim && type.isPresent() && !type.get().equals(DetClasses.OFFICE_HOLDING)) {
        read.add(testimony(subject, type.get()));
      }
      if (graph.values(subject, RDF.TYPE).contains(DetClasses.SITUATION)) {
        graph
            .values(subject, PROV.WAS_DERIVED_FROM)
            .forEach(claim -> curated.put(claim.stringValue(), subject));
      }
    }
    graph = new Described();
  }

  private Testimony testimony(String claim, IRI type) {
    String source =
        graph
            .iri(claim, DCTERMS.SOURCE)
            .or(() -> graph.iri(claim, PROV.WAS_DERIVED_FROM))
            .map(IRI::stringValue)
            .orElseThrow(() -> new IllegalArgumentException(claim + " has no source"));
    Optional<DateSpan> date = date(claim, Det.DATE);
    List<Value> agents = fillers(claim, Det.AGENT);
    return new Testimony(
        claim,
        source,
        origin.apply(source),
        standing(claim),
        ModelTerms.eventType(type),
        agents,
        sides(claim, agents, date),
        fillers(claim, Det.TARGET),
        fillers(claim, Det.OBJECT).stream().findFirst(),
        fillers(claim, Det.FORUM).stream().findFirst(),
        fillers(claim, Det.PLACE).stream().findFirst(),
        graph.iri(claim, Det.SCOPE).map(ModelTerms::scope),
        graph.iri(claim, Det.LEVEL).map(IRI::getLocalName),
        graph
            .literal(claim, Det.NUMBER)
            .map(n -> OptionalInt.of(n.intValue()))
            .orElse(OptionalInt.empty()),
        date,
        date(claim, Det.EFFECTIVE),
        graph.literal(source, Det.LATEST).map(day -> LocalDate.parse(day.getLabel())),
        graph.iri(claim, Det.MODALITY).map(ModelTerms::modality).orElse(Modality.ACTUAL),
        graph.iri(claim, Det.POLARITY).isPresent(),
        graph.literal(claim, DCTERMS.IDENTIFIER).map(Literal::getLabel),
        graph.iri(claim, Det.RETELLS).map(IRI::stringValue));
  }

  private SortedSet<String> sides(String claim, List<Value> agents, Optional<DateSpan> date) {
    SortedSet<String> parties = new TreeSet<>();
    for (var party : graph.values(claim, Det.PARTY)) {
      parties.add(party.stringValue().substring(Iris.ID.length()));
    }
    if (parties.isEmpty()) {
      for (Value agent : agents) {
        if (agent.isKnown()) {
          parties.addAll(sides.apply(agent.key(), date.flatMap(DateSpan::earliest)));
        }
      }
    }
    return parties;
  }

  private Standing standing(String claim) {
    Optional<IRI> status = graph.iri(claim, Det.STATUS);
    if (status.filter(DetValues.PRIMARY::equals).isPresent()) {
      return Standing.PRIMARY;
    }
    if (status.filter(DetValues.CONTRADICTED::equals).isPresent()) {
      return Standing.CONTRADICTED;
    }
    return status.filter(DetValues.TWO_SECONDARY::equals).isPresent()
        ? Standing.INDEPENDENT
        : Standing.SINGLE;
  }

  private List<Value> fillers(String claim, IRI role) {
    return graph.values(claim, role).stream()
        .map(org.eclipse.rdf4j.model.Value::stringValue)
        .sorted()
        .map(
            iri ->
                iri.startsWith(Iris.ID)
                    ? Value.entity(iri, iri.substring(Iris.ID.length()))
                    : Value.words(
                        iri, graph.literal(iri, RDFS.LABEL).map(Literal::getLabel).orElse(iri)))
        .toList();
  }

  private Optional<DateSpan> date(String claim, IRI property) {
    return graph.literal(claim, property).map(Literal::getLabel).map(DateSpan::parse);
  }
}
