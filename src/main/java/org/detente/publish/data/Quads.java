package org.detente.publish.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Statements in the order that documents have them in: by graph, subject, property, value. */
final class Quads {

  /** The order; the default graph comes first. */
  static final Comparator<Quad> ORDER =
      Comparator.comparing((Quad quad) -> !quad.isDefaultGraph())
          .thenComparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private Quads() {}

  /** All that is said of a thing in named graphs; what the store notes for itself is in none. */
  static List<Quad> about(DatasetGraph data, Node thing) {
    return listed(data.findNG(Node.ANY, thing, Node.ANY, Node.ANY));
  }

  /** What is found, listed. */
  static List<Quad> listed(Iterator<Quad> found) {
    List<Quad> quads = new ArrayList<>();
    found.forEachRemaining(quads::add);
    return quads;
  }

  /** The subjects of a named graph, in order. */
  static List<Node> subjects(DatasetGraph data, Node name) {
    TreeSet<Node> subjects = new TreeSet<>(NodeCmp::compareRDFTerms);
    Node last = null;
    Iterator<Quad> quads = data.find(name, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Node subject = quads.next().getSubject();
      if (!subject.equals(last)) {
        subjects.add(subject);
        last = subject;
      }
    }
    return List.copyOf(subjects);
  }

  /** What a named graph says of subjects, in order. Memory: the statements about one of them. */
  static Iterator<Quad> graph(DatasetGraph data, Node name, List<Node> subjects) {
    return subjects.stream()
        .flatMap(
            subject -> listed(data.find(name, subject, Node.ANY, Node.ANY)).stream().sorted(ORDER))
        .iterator();
  }

  /** A statement that no graph of the store has. */
  static Quad told(Node subject, Node predicate, Node object) {
    return new Quad(Quad.defaultGraphNodeGenerated, subject, predicate, object);
  }

  /** An IRI as a term. */
  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
