package org.detente.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Statements in named graphs, each once, in an order that depends on nothing but themselves: by
 * graph, subject, predicate ({@code rdf:type} first) and object. This is what packages hand on that
 * do not know RDF4J.
 *
 * @param statements in order
 */
public record Quads(List<Statement> statements) {

  public Quads {
    statements = ordered(statements);
  }

  /** A statement with what it is sorted by, which takes a while to write. */
  private record Keyed(Statement statement, String... keys) implements Comparable<Keyed> {

    static Keyed of(Statement s) {
      return new Keyed(
          s,
          key(s.getContext()),
          key(s.getSubject()),
          s.getPredicate().equals(RDF.TYPE) ? "" : key(s.getPredicate()),
          key(s.getObject()));
    }

    @Override
    public int compareTo(Keyed other) {
      return Arrays.compare(keys, other.keys);
    }
  }

  private static List<Statement> ordered(List<Statement> statements) {
    List<Keyed> sorted = statements.stream().map(Keyed::of).sorted().toList();
    List<Statement> ordered = new ArrayList<>(sorted.size());
    Keyed before = null;
    for (Keyed keyed : sorted) {
      if (before == null || before.compareTo(keyed) != 0) {
        ordered.add(keyed.statement());
      }
      before = keyed;
    }
    return List.copyOf(ordered);
  }

  /** Several sets of statements as one. */
  public static Quads union(Collection<Quads> parts) {
    List<Statement> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.statements()));
    return new Quads(all);
  }

  /** IRI of the graph of the first statement, which is that of all where one article is told of. */
  public String graph() {
    return statements.get(0).getContext().stringValue();
  }

  /** Number of statements. */
  public int size() {
    return statements.size();
  }

  /** True when a statement names a blank node. */
  public boolean hasBlankNodes() {
    return statements.stream()
        .anyMatch(s -> s.getSubject() instanceof BNode || s.getObject() instanceof BNode);
  }

  private static String key(Resource graph) {
    return graph == null ? "" : graph.toString();
  }

  /** RDF4J's string form tells IRI, blank node, language and datatype apart. */
  private static String key(Value value) {
    return value.toString();
  }
}
