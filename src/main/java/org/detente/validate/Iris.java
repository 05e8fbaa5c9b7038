package org.detente.validate;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of the outside contract that the door has to know. */
final class Iris {

  static final String BASE = "https://w3id.org/detente/";
  static final String ARTICLE = BASE + "article/";
  static final String ARTICLE_GRAPH = BASE + "graph/article/";
  static final String FILE_GRAPH = BASE + "graph/file/";
  static final String SKOLEM = BASE + ".well-known/genid/";
  static final Node ARTICLE_CLASS = NodeFactory.createURI(BASE + "ns#Article");

  private Iris() {}
}
