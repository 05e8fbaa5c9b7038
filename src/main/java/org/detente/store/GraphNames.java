package org.detente.store;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.model.Fault;
import org.detente.validate.Iris;
import org.detente.validate.Layer;

/** From article ids to the IRIs of their graphs. */
final class GraphNames {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._~%-]{1,200}");

  private GraphNames() {}

  /** True for the graph of an article. */
  static boolean isArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(Iris.ARTICLE_GRAPH);
  }

  /** True for a graph that events are made of: of an article, the reference layer, the audit. */
  static boolean isEvidence(Node graph) {
    return isArticle(graph)
        || graph.getURI().equals(Layer.REFERENCE.graph())
        || graph.getURI().equals(Layer.AUDIT.graph());
  }

  /**
   * The graph of an article.
   *
   * @throws Fault BAD_USAGE when {@code article} cannot be the last part of an IRI
   */
  static Node ofArticle(String article) {
    if (!ID.matcher(article).matches()) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "retract",
          "\"" + article + "\" is no article id; expected letters, digits and . _ ~ % -",
          "Name the article as its IRI does after article/");
    }
    return NodeFactory.createURI(Iris.ARTICLE_GRAPH + article);
  }
}
