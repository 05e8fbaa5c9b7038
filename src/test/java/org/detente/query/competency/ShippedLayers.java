package org.detente.query.competency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.detente.CheckStage;
import org.detente.EventStage;
import org.detente.consolidate.Identities;
import org.detente.model.Selection;
import org.detente.model.SharedOrigin;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.cases.Rows;
import org.detente.query.cases.Term;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.rdf.Reviews;
import org.detente.rdf.SizesToRdf;
import org.detente.store.ClaimQuads;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** What {@code load} makes of articles: events, verdicts, versions, and the description of all. */
final class ShippedLayers {

  private ShippedLayers() {}

  /** Appends them to a file of N-Quads that holds articles. */
  static void addTo(Path articles) {
    addEvents(articles);
    addVersions(articles);
    addDescription(articles);
  }

  /** Adds the events that reference layer and articles attest, as {@code load} does. */
  private static void addEvents(Path file) {
    try {
      EventStage stage = EventStage.of(Path.of("data"), Path.of("ontology"));
      ByteArrayOutputStream claims = new ByteArrayOutputStream();
      claims.write(Files.readAllBytes(file));
      IRI graph =
          SimpleValueFactory.getInstance().createIRI("https://w3id.org/detente/graph/reference");
      LinkedHashModel layer = new LinkedHashModel();
      for (Path turtle : ShippedData.reference()) {
        try (InputStream in = Files.newInputStream(turtle)) {
          layer.addAll(Rio.parse(in, "", RDFFormat.TURTLE, graph));
        }
      }
      Rio.write(layer, claims, RDFFormat.NQUADS);
      byte[] all = claims.toByteArray();
      List<SharedOrigin> origins =
          stage.origins(new ByteArrayInputStream(Files.readAllBytes(file)), file.toString());
      EventStage.Story story =
          stage.story(
              new ByteArrayInputStream(all),
              file.toString(),
              origins,
              Reviews.NONE,
              Identities.NONE);
      Files.write(
          file,
          QuadFiles.bytes(stage.quads(story, Identities.NONE), Format.NQUADS),
          StandardOpenOption.APPEND);
      // Both engines judge alike, as VerdictsTest has it; this one takes a third of the time.
      try (Rdf4jEngine engine = new Rdf4jEngine(file)) {
        Files.write(
            file, QuadFiles.bytes(verdicts(engine::ask), Format.NQUADS), StandardOpenOption.APPEND);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Verdicts on what is counted, as the queries of {@code queries/verify} compute them. */
  static Quads verdicts(BiFunction<CatalogueQuery, Map<String, String>, Rows> engine) {
    Map<String, List<List<String>>> answers = new TreeMap<>();
    for (CatalogueQuery query : Catalogue.read(Path.of("queries/verify")).all()) {
      Rows rows = engine.apply(query, Map.of());
      answers.put(
          query.name(),
          rows.bindings().stream()
              .map(row -> rows.columns().stream().map(c -> text(row.get(c))).toList())
              .toList());
    }
    return CheckStage.quads(answers);
  }

  private static String text(Term term) {
    return term == null ? "" : term.value();
  }

  /** Adds what the audit graph says of the articles, as {@code load} does. */
  private static void addVersions(Path file) {
    ByteArrayOutputStream audit = new ByteArrayOutputStream();
    try (EmbeddedStore store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)))) {
      Set<String> properties =
          Set.of("graphDigest", "ofGraph", "standing", "statements").stream()
              .map(name -> "https://w3id.org/detente/ns#" + name)
              .collect(Collectors.toCollection(TreeSet::new));
      properties.add("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      ClaimQuads.write(store, Selection.of(properties), Set.of(Layer.AUDIT), all);
      all.toString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.endsWith("<" + Layer.AUDIT.graph() + "> ."))
          .forEach(line -> audit.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
      Files.write(file, audit.toByteArray(), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds what is published of all graphs, counted as {@code load} does. */
  private static void addDescription(Path file) {
    Catalogue counts = Catalogue.read(Path.of("queries/describe"));
    try (Rdf4jEngine engine = new Rdf4jEngine(file)) {
      LinkedHashModel said = new LinkedHashModel();
      IRI graph = SimpleValueFactory.getInstance().createIRI(Layer.ABOUT.graph());
      for (String count : List.of("statistics", "events-by-year", "claims-by-year")) {
        for (Statement each : engine.construct(counts.find(count).text())) {
          said.add(each.getSubject(), each.getPredicate(), each.getObject(), graph);
        }
      }
      try (InputStream in = Files.newInputStream(Path.of("data/about.ttl"))) {
        said.addAll(Rio.parse(in, "", RDFFormat.TURTLE, graph));
      }
      said.addAll(SizesToRdf.quads(sizes(engine)).statements());
      ByteArrayOutputStream quads = new ByteArrayOutputStream();
      Rio.write(said, quads, RDFFormat.NQUADS);
      Files.write(file, quads.toByteArray(), StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, Long> sizes(Rdf4jEngine engine) {
    SortedMap<String, Long> sizes = new TreeMap<>();
    engine
        .construct(
            """
            CONSTRUCT { ?graph <urn:size> ?size }
            WHERE {
              SELECT ?graph (COUNT(*) AS ?size) WHERE { GRAPH ?graph { ?s ?p ?o } } GROUP BY ?graph
            }
            """)
        .forEach(
            s ->
                sizes.put(s.getSubject().stringValue(), Long.valueOf(s.getObject().stringValue())));
    return sizes;
  }
}
