package org.detente.publish.question;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Glossary;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Terms;

/**
 * The cells of an answer for people: words of the questions in the language of the page, and names
 * that only one thing has as links to it.
 */
final class AnswerCells {

  private static final String BEGINS_DATE = "0123456789[";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 40;

  private final Graph graph;
  private final Terms terms;
  private final String namesIn;
  private final Map<String, Shown> known = new LinkedHashMap<>();

  /**
   * @param data within a transaction
   * @param terms of the same
   * @param namesIn the language in which the answer has its names
   */
  AnswerCells(DatasetGraph data, Terms terms, String namesIn) {
    this.graph = data.getUnionGraph();
    this.terms = terms;
    this.namesIn = namesIn;
  }

  /** A term, or {@link Shown#NOTHING} for null. */
  Shown of(Node term) {
    Shown shown = terms.worded(term);
    if (shown.outside() && shown.text().equals(shown.iri())) {
      return new Shown(shortened(shown.iri()), "", shown.href(), shown.iri(), true);
    }
    boolean isWord =
        term != null
            && term.isLiteral()
            && shown.lang().isEmpty()
            && !shown.text().isEmpty()
            && shown.text().length() <= LONGEST_NAME;
    return isWord ? known.computeIfAbsent(shown.text(), this::word) : shown;
  }

  private Shown word(String text) {
    return Glossary.in(terms.language())
        .value(text)
        .map(Shown::plain)
        .or(() -> ofVocabulary(text))
        .orElseGet(() -> named(text));
  }

  /** Questions name roles and values of lists as the vocabulary does: {@code AtLeast}. */
  private Optional<Shown> ofVocabulary(String text) {
    if (!text.matches("[A-Za-z]+")) {
      return Optional.empty();
    }
    Node term = NodeFactory.createURI(Addresses.NAMESPACE + "ns#" + text);
    return graph.contains(term, RDFS.label.asNode(), Node.ANY)
        ? Optional.of(terms.shown(term))
        : Optional.empty();
  }

  private Shown named(String text) {
    if (text.length() < 2 || BEGINS_DATE.indexOf(text.charAt(0)) >= 0 || text.startsWith("XXXX-")) {
      // Questions give dates as text, and numbers.
      return Shown.date(text, terms.language());
    }
    Set<String> found = new TreeSet<>();
    for (Node property : Set.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())) {
      graph
          .find(Node.ANY, property, NodeFactory.createLiteralLang(text, namesIn))
          .forEach(triple -> found.add(triple.getSubject().toString()));
    }
    found.removeIf(iri -> !Addresses.isOurs(iri) || iri.contains("#"));
    if (found.size() != 1) {
      return Shown.plain(text);
    }
    String iri = found.iterator().next();
    String lang = namesIn.equals(terms.language().tag()) ? "" : namesIn;
    return new Shown(text, lang, terms.addresses().page(iri, terms.language()), iri, false);
  }

  /** An address as people read it: its host, and what fits of the rest. */
  private static String shortened(String iri) {
    try {
      URI uri = URI.create(iri);
      if (uri.getHost() == null) {
        return iri;
      }
      String path = uri.getPath() == null ? "" : uri.getPath();
      String text = uri.getHost().replaceFirst("^www\\.", "") + (path.equals("/") ? "" : path);
      return text.length() <= LONGEST_ADDRESS ? text : text.substring(0, LONGEST_ADDRESS) + "…";
    } catch (IllegalArgumentException e) {
      return iri;
    }
  }
}
