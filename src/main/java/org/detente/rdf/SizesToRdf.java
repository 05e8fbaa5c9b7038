package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;

/**
 * How many statements the graphs have that are published, and all of them together, as VoID says it
 * (§3.4, statistics).
 */
public final class SizesToRdf {

  /** The dataset itself. */
  private static final IRI DATASET = Terms.iri(Iris.ABOUT_GRAPH + "#dataset");

  /** The description itself, and the graph where each load leaves its trace. */
  private static final Set<String> NOT_COUNTED =
      Set.of(Iris.ABOUT_GRAPH.stringValue(), ReviewsToRdf.AUDIT_GRAPH.stringValue());

  private SizesToRdf() {}

  /**
   * Statements of {@link Iris#ABOUT_GRAPH}.
   *
   * @param sizes by IRI of a graph, its number of statements
   */
  public static Quads quads(SortedMap<String, Long> sizes) {
    SortedMap<String, Long> published = new TreeMap<>(sizes);
    published.keySet().removeAll(NOT_COUNTED);
    List<Statement> statements = new ArrayList<>();
    published.forEach(
        (name, size) -> {
          IRI graph = Terms.iri(name);
          add(statements, DATASET, VOID.SUBSET, graph);
          add(statements, graph, RDF.TYPE, VOID.DATASET);
          add(statements, graph, VOID.TRIPLES, Terms.integer(size));
        });
    long all = published.values().stream().mapToLong(Long::longValue).sum();
    add(statements, DATASET, VOID.TRIPLES, Terms.integer(all));
    return new Quads(statements);
  }

  private static void add(List<Statement> to, IRI subject, IRI property, Value value) {
    to.add(Terms.statement(subject, property, value, Iris.ABOUT_GRAPH));
  }
}
