package org.detente.publish.docs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What graphs say, in an order that does not hang on how they keep it. */
final class Rdf {

  private Rdf() {}

  /** IRIs that a resource leads to, sorted. */
  static List<String> objects(Graph graph, Node subject, Node property) {
    return sorted(nodes(graph, subject, property).filter(Node::isURI).map(Node::getURI));
  }

  /** IRIs of the resources that lead to one, sorted. */
  static List<String> subjects(Graph graph, Node property, Node object) {
    return sorted(
        graph.find(Node.ANY, property, object).toList().stream()
            .map(triple -> triple.getSubject())
            .filter(Node::isURI)
            .map(Node::getURI));
  }

  /** What is said of a resource, one text for each language. */
  static Wording words(Graph graph, Node subject, Node property) {
    SortedMap<String, String> texts = new TreeMap<>();
    said(graph, subject, property).forEach(said -> texts.put(said.language(), said.text()));
    return new Wording(texts);
  }

  /** What is said of a resource, by language and then by text. */
  static List<Said> said(Graph graph, Node subject, Node property) {
    return nodes(graph, subject, property)
        .filter(Node::isLiteral)
        .map(node -> new Said(node.getLiteralLexicalForm(), node.getLiteralLanguage()))
        .sorted(
            (a, b) -> {
              int byLanguage = a.language().compareTo(b.language());
              return byLanguage != 0 ? byLanguage : a.text().compareTo(b.text());
            })
        .toList();
  }

  /** Whatever a resource leads to, in no order. */
  static Stream<Node> nodes(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream().map(t -> t.getObject());
  }

  /** Without doublets, in the order of their characters. */
  static List<String> sorted(Stream<String> texts) {
    return texts.distinct().sorted().toList();
  }
}
