package org.detente.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Makes the derived part of the layer: runs the queries of {@code queries/derive} in order of their
 * names, each over the layer and what the earlier ones made. Only what a query of stage "published"
 * makes is kept.
 */
final class Derivation {

  private static final Path QUERIES = Path.of("queries", "derive");

  private Derivation() {}

  /** What follows from {@code byHand}. */
  static Graph of(Graph byHand) {
    Graph work = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(work, byHand);
    Graph published = GraphFactory.createDefaultGraph();
    for (Path file : Layer.list(QUERIES, ".rq")) {
      String query = read(file);
      Graph made = construct(query, work);
      GraphUtil.addInto(work, made);
      if (query.contains("# stage: published")) {
        GraphUtil.addInto(published, made);
      }
    }
    return published;
  }

  private static Graph construct(String query, Graph over) {
    Model model = ModelFactory.createModelForGraph(over);
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      return execution.execConstruct().getGraph();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
