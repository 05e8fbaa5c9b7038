package org.detente.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
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

  private static final Comparator<Statement> ORDER =
      Comparator.comparing((Statement s) -> key(s.getContext()))
          .thenComparing(s -> key(s.getSubject()))
          .thenComparing(s -> s.getPredicate().equals(RDF.TYPE) ? "" : key(s.getPredicate()))
          .thenComparing(s -> key(s.getObject()));

  public Quads {
    statements = statements.stream().sorted(ORDER).distinct().toList();
  }

  /** Several sets of statements as one. */
  public static Quads union(Collection<Quads> parts) {
    LinkedHashSet<Statement> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(part.statements()));
    return new Quads(List.copyOf(all));
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
