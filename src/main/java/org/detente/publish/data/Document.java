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
 * @param graph the named graph of which it holds all that is said of some subjects
 * @param subjects those, in order
 * @param part which part of a long list this is
 * @param list what the list is of
 */
public record Document(
    String iri,
    List<Quad> statements,
    Optional<Node> graph,
    List<Node> subjects,
    Part part,
    Listed list) {

  /** What is told a part at a time. */
  public enum Listed {
    /** What points to a thing from elsewhere. */
    POINTING,
    /** The members of a container. */
    MEMBERS,
    /** The subjects of a named graph. */
    SUBJECTS
  }

  public Document {
    Objects.requireNonNull(iri);
    statements = List.copyOf(statements);
    Objects.requireNonNull(graph);
    subjects = List.copyOf(subjects);
    Objects.requireNonNull(list);
    Objects.requireNonNull(part);
  }
}
