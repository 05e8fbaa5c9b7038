package org.detente.publish.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The names of things in a language, as one transaction sees them; for one thread. */
public final class Labels {

  private static final List<Node> PROPERTIES =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          NodeFactory.createURI("http://www.w3.org/ns/lemon/ontolex#writtenRep"));

  private static final List<String> FALLBACK = List.of("en", "fr", "ru", "");

  private final Graph graph;
  private final Map<String, Optional<Node>> known = new HashMap<>();

  /**
   * @param data within a transaction
   */
  public Labels(DatasetGraph data) {
    this.graph = data.getUnionGraph();
  }

  /**
   * A thing's label: in the language asked for, else in English, French, Russian, none, any; the
   * first by text where there are several.
   */
  public Optional<Node> of(Node thing, Language language) {
    return known.computeIfAbsent(language.tag() + thing, key -> find(thing, language));
  }

  private Optional<Node> find(Node thing, Language language) {
    for (Node property : PROPERTIES) {
      Node best = null;
      int rank = Integer.MAX_VALUE;
      Iterator<Triple> found = graph.find(thing, property, Node.ANY);
      while (found.hasNext()) {
        Node label = found.next().getObject();
        if (label.isLiteral()) {
          int r = rank(label.getLiteralLanguage(), language);
          if (r < rank || r == rank && comesFirst(label, best)) {
            best = label;
            rank = r;
          }
        }
      }
      if (best != null) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  private static int rank(String tag, Language language) {
    if (tag.equals(language.tag())) {
      return 0;
    }
    int index = FALLBACK.indexOf(tag);
    return index < 0 ? FALLBACK.size() + 1 : index + 1;
  }

  private static boolean comesFirst(Node label, Node other) {
    return label.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm()) < 0;
  }
}
