package org.detente.publish.search;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The statements of a dataset that tell of the world. */
record Facts(DatasetGraph data) {

  private static final Comparator<Node> BY_TEXT =
      Comparator.comparing(Facts::text).thenComparing(Facts::language);

  /** Hands over every statement with a predicate, in no order. */
  void each(Node predicate, Consumer<Quad> reading) {
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, predicate, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!Terms.NOT_READ.contains(quad.getGraph()) && quad.getSubject().isURI()) {
        reading.accept(quad);
      }
    }
  }

  /** The values of a predicate by the IRI of their subject, sorted. */
  SortedMap<String, List<Node>> values(Node predicate) {
    SortedMap<String, TreeSet<Node>> sets = new TreeMap<>();
    each(
        predicate,
        quad ->
            sets.computeIfAbsent(quad.getSubject().getURI(), iri -> new TreeSet<>(BY_TEXT))
                .add(quad.getObject()));
    SortedMap<String, List<Node>> values = new TreeMap<>();
    sets.forEach((iri, set) -> values.put(iri, List.copyOf(set)));
    return values;
  }

  /** The first value of a predicate, in the order of texts, by the IRI of its subject. */
  SortedMap<String, String> first(Node predicate) {
    SortedMap<String, String> first = new TreeMap<>();
    each(
        predicate,
        quad -> first.merge(quad.getSubject().getURI(), text(quad.getObject()), Facts::first));
    return first;
  }

  /** The first of two texts in the order of their letters. */
  static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The IRI, or the words of a literal. */
  static String text(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  /** The tag of a literal; empty when it has none. */
  static String language(Node term) {
    return term.isLiteral() ? term.getLiteralLanguage() : "";
  }
}
