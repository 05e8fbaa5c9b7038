package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.DateWords;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Terms;
import org.detente.publish.page.Visit;
import org.detente.publish.page.Words;

/** What one page reads of the graph, in one transaction, in the language of the page. */
public final class PageGraph {

  private static final String DET = "https://w3id.org/detente/ns#";

  /** Where the names of lists by time and of cells of counts begin. */
  private static final List<String> KEPT =
      List.of(Addresses.NAMESPACE + "graph/events#", Addresses.NAMESPACE + "graph/about#");

  private final Visit visit;
  private final Graph graph;
  private final Terms terms;
  private final DateWords dates;
  private final Map<Node, Shown> seen = new LinkedHashMap<>();

  /**
   * @param data within a transaction
   */
  public PageGraph(Visit visit, DatasetGraph data, Terms terms) {
    this.visit = visit;
    this.graph = data.getUnionGraph();
    this.terms = terms;
    this.dates = DateWords.of(visit.language());
  }

  /** A term of the vocabulary by its local name. */
  public static Node det(String name) {
    return NodeFactory.createURI(DET + name);
  }

  /** What was asked for. */
  public Visit visit() {
    return visit;
  }

  /** The words of the page's language. */
  public Words words() {
    return visit.words();
  }

  /** Dates in the page's language. */
  public DateWords dates() {
    return dates;
  }

  /** A term as the page shows it; {@link Shown#NOTHING} for null. */
  public Shown shown(Node term) {
    return term == null ? Shown.NOTHING : seen.computeIfAbsent(term, terms::shown);
  }

  /** A term as the page shows it, dates in words. */
  public Shown worded(Node term) {
    return terms.worded(term);
  }

  /** Terms as the page shows them. */
  public List<Shown> shown(List<Node> nodes) {
    return nodes.stream().map(this::shown).toList();
  }

  /** The values of a property, in the order of their names. */
  public List<Node> values(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** What has that value for a property, in the order of their names. */
  public List<Node> subjects(Node property, Node value) {
    return graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).toList().stream()
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  /** The first value of a property of the vocabulary. */
  public Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The text of the first value of a property of the vocabulary; empty when it has none. */
  public String text(Node subject, String property) {
    return value(subject, det(property))
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** All that is said of a thing. */
  public List<Triple> about(Node thing) {
    return graph.find(thing, Node.ANY, Node.ANY).toList();
  }

  /** All that is said of a thing: property → values, properties and values in order. */
  public Map<Node, List<Node>> properties(Node thing) {
    Map<Node, List<Node>> properties = new LinkedHashMap<>();
    about(thing).stream()
        .distinct()
        .sorted(Comparator.comparing(t -> t.getPredicate() + " " + t.getObject()))
        .forEach(
            t ->
                properties
                    .computeIfAbsent(t.getPredicate(), p -> new ArrayList<>())
                    .add(t.getObject()));
    return properties;
  }

  /**
   * All statements whose value is a thing, one after the other, but for those of lists by time and
   * of cells of counts, which are kept for other questions.
   *
   * @param most how many are looked at
   * @return true when there are more
   */
  public boolean eachPointing(Node thing, int most, Consumer<Triple> each) {
    ExtendedIterator<Triple> found =
        graph.find(Node.ANY, Node.ANY, thing).filterDrop(triple -> isKept(triple.getSubject()));
    try {
      for (int i = 0; i < most && found.hasNext(); i++) {
        each.accept(found.next());
      }
      return found.hasNext();
    } finally {
      found.close();
    }
  }

  private static boolean isKept(Node subject) {
    return subject.isURI() && KEPT.stream().anyMatch(subject.getURI()::startsWith);
  }

  /** The rows of a question of {@code queries/pages}: column → term, for those that are bound. */
  public List<Map<String, Node>> ask(String query, Map<String, String> parameters) {
    return visit.reading().ask(query, parameters).rows();
  }
}
