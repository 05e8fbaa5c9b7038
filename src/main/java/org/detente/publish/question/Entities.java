package org.detente.publish.question;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Labels;
import org.detente.publish.page.Language;

/** Entities by what people call them, as one transaction sees them. */
final class Entities {

  private static final String IDS = Addresses.NAMESPACE + "id/";
  private static final String TERMS = Addresses.NAMESPACE + "ns#";
  private static final List<Node> NAMES =
      List.of(
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode(),
          NodeFactory.createURI(TERMS + "acronym"));

  private final Graph graph;
  private final Labels labels;

  /**
   * @param data within a transaction
   */
  Entities(DatasetGraph data) {
    this.graph = data.getUnionGraph();
    this.labels = new Labels(data);
  }

  /**
   * The entity that words name: the last part of its IRI, the IRI, or one of its names, whatever
   * their case and marks. The preferred name goes before others; of several entities the first by
   * IRI.
   */
  Optional<String> named(String words) {
    String text = words.strip();
    String iri = text.startsWith(IDS) ? text : IDS + text;
    if (iri.matches("[\\x21-\\x7e&&[^<>\"{}|\\\\^`]]+") && exists(NodeFactory.createURI(iri))) {
      return Optional.of(iri);
    }
    for (Node property : NAMES) {
      Set<String> found = new TreeSet<>();
      for (Language language : Language.values()) {
        Node name = NodeFactory.createLiteralLang(text, language.tag());
        graph.find(Node.ANY, property, name).forEach(triple -> add(triple, found));
      }
      if (!found.isEmpty()) {
        return Optional.of(found.iterator().next());
      }
    }
    return folded(text);
  }

  private Optional<String> folded(String text) {
    String wanted = fold(text);
    for (Node property : NAMES) {
      Set<String> found = new TreeSet<>();
      graph
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(t -> t.getObject().isLiteral())
          .filterKeep(t -> fold(t.getObject().getLiteralLexicalForm()).equals(wanted))
          .forEach(triple -> add(triple, found));
      if (!found.isEmpty()) {
        return Optional.of(found.iterator().next());
      }
    }
    return Optional.empty();
  }

  private static void add(Triple triple, Set<String> found) {
    if (triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(IDS)) {
      found.add(triple.getSubject().getURI());
    }
  }

  private boolean exists(Node entity) {
    return graph.contains(entity, Node.ANY, Node.ANY);
  }

  /** What an entity is called in a language. */
  Optional<String> name(String iri, Language language) {
    return labels.of(NodeFactory.createURI(iri), language).map(Node::getLiteralLexicalForm);
  }

  /** The names of all entities that are of a kind with one of these, in order. */
  List<String> alike(List<String> iris, Language language) {
    Set<Node> types = new LinkedHashSet<>();
    for (String iri : iris) {
      graph
          .find(NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY)
          .filterKeep(t -> t.getObject().toString().startsWith(TERMS))
          .forEach(t -> types.add(t.getObject()));
    }
    Set<Node> entities = new LinkedHashSet<>();
    for (Node type : types) {
      graph
          .find(Node.ANY, RDF.type.asNode(), type)
          .filterKeep(t -> t.getSubject().toString().startsWith(IDS))
          .forEach(t -> entities.add(t.getSubject()));
    }
    List<String> names = new ArrayList<>();
    entities.forEach(e -> name(e.getURI(), language).ifPresent(names::add));
    return names.stream().distinct().sorted(Comparator.naturalOrder()).toList();
  }

  /** Without case, accents and apostrophes' shapes. */
  private static String fold(String text) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(text);
    StringBuilder letters = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c))
        .forEach(letters::appendCodePoint);
    return Normalizer2.getNFKCCasefoldInstance().normalize(letters);
  }
}
