package org.detente.rdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.model.Selection;
import org.detente.model.Testimony;
import org.eclipse.rdf4j.model.IRI;
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
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/**
 * The claims of a dump as witnesses of events. Reads N-Quads as a stream and holds one graph at a
 * time, so the quads of a graph must stand together, as every export has them.
 */
public final class TestimonyReader {

  private static final Set<String> PROPERTIES =
      Stream.of(
              RDF.TYPE,
              RDFS.LABEL,
              DCTERMS.SOURCE,
              DCTERMS.IDENTIFIER,
              DCTERMS.PUBLISHER,
              DCTERMS.CREATOR,
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
              Det.FORMAT,
              Det.QUOTATION,
              Det.EVIDENCE,
              Oa.HAS_SELECTOR,
              Oa.EXACT,
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

  /** What is read; a dump may hold what it likes beside it. */
  public static final Selection WANTED =
      Selection.of(PROPERTIES)
          .only(
              RDF.TYPE.stringValue(),
              Set.of(DetClasses.CLAIM.stringValue(), DetClasses.SITUATION.stringValue()))
          .behind(Oa.HAS_SELECTOR.stringValue(), Det.EVIDENCE.stringValue());

  private final Surroundings known;
  private final List<Testimony> read = new ArrayList<>();
  private final Map<String, String> curated = new TreeMap<>();
  private Described graph = new Described();

  private TestimonyReader(Surroundings known) {
    this.known = known;
  }

  /**
   * The claims of events and the curated situations; holdings of an office, and what is in other
   * classes, are passed over.
   *
   * @param quads N-Quads in UTF-8
   * @param name what messages call them
   * @param known what the claims are read with
   * @throws Fault BAD_RDF when they are malformed, or a claim lacks what a claim needs
   */
  public static Told read(InputStream quads, String name, Surroundings known) throws IOException {
    TestimonyReader reader = new TestimonyReader(known);
    RDFParser parser = Rio.createParser(Format.NQUADS.rio());
    // What stands in a store was looked at when it came.
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, false);
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
    RdfToTestimony claims = new RdfToTestimony(graph, known);
    for (String subject : graph.subjects()) {
      boolean isClaim = graph.values(subject, RDF.TYPE).contains(DetClasses.CLAIM);
      if (isClaim && !known.reviews().reject(subject)) {
        known.reviews().correct(subject, graph);
        claims.testimony(subject).ifPresent(read::add);
      }
      if (graph.values(subject, RDF.TYPE).contains(DetClasses.SITUATION)) {
        graph
            .values(subject, PROV.WAS_DERIVED_FROM)
            .forEach(claim -> curated.put(claim.stringValue(), subject));
      }
    }
    graph = new Described();
  }
}
