package org.detente.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The reference layer as the tests read it. */
final class Layer {

  static final Path FOLDER = Path.of("data", "reference");
  static final Path DERIVED = FOLDER.resolve("derived.ttl");

  static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX det: <https://w3id.org/detente/ns#>
      PREFIX id: <https://w3id.org/detente/id/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX ref: <https://w3id.org/detente/reference#>
      PREFIX sit: <https://w3id.org/detente/id/situation/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Layer() {}

  /** The Turtle files of the layer in order of their names. */
  static List<Path> files() {
    return list(FOLDER, ".ttl");
  }

  /** Files of {@code folder} that end in {@code ending}, in order of their names. */
  static List<Path> list(Path folder, String ending) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that is kept by hand: every file but the derived one. Read once; not to be written to. */
  static Graph byHand() {
    return ByHand.GRAPH;
  }

  /** The whole layer. Read once; not to be written to. */
  static Graph whole() {
    return Whole.GRAPH;
  }

  private static Graph read(List<Path> files) {
    Graph graph = GraphFactory.createDefaultGraph();
    files.forEach(file -> RDFDataMgr.read(graph, file.toString()));
    return graph;
  }

  /** Loads on first use. */
  private static final class ByHand {
    static final Graph GRAPH =
        read(files().stream().filter(file -> !file.equals(DERIVED)).toList());
  }

  /** Loads on first use. */
  private static final class Whole {
    static final Graph GRAPH = read(files());
  }

  /**
   * The rows of a SELECT without its prefixes, each as its variables' plain text, tab-separated.
   */
  static List<String> select(Graph graph, String query) {
    Model model = ModelFactory.createModelForGraph(graph);
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, model)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution row = results.next();
        rows.add(
            results.getResultVars().stream()
                .map(name -> text(row, name))
                .reduce((a, b) -> a + "\t" + b)
                .orElse(""));
      }
    }
    return rows;
  }

  private static String text(QuerySolution row, String name) {
    if (row.get(name) == null) {
      return "";
    }
    return row.get(name).isLiteral()
        ? row.getLiteral(name).getLexicalForm()
        : row.getResource(name)
            .getURI()
            .replaceFirst("^.*/(?=[^/]+$)", "")
            .replaceFirst("^ns#", "");
  }
}
