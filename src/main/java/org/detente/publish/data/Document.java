package org.detente.publish.data;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What a data document holds, whatever its format.
 *
 * @param iri what it is about
 * @param statements in any order, some perhaps in several graphs
 * @param graph the named graph that it holds whole besides
 * @param part which part of a long list this is: of what points to the thing, or of what a
 *     container has
 * @param list true for a container
 */
public record Document(
    String iri, List<Quad> statements, Optional<Node> graph, Part part, boolean list) {

  public Document {
    Objects.requireNonNull(iri);
    statements = List.copyOf(statements);
    Objects.requireNonNull(graph);
    Objects.requireNonNull(part);
  }
}
