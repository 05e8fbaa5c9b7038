package org.detente.validate;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of the outside contract that door and store have to know. */
public final class Iris {

  /** What all begin with. */
  public static final String BASE = "https://w3id.org/detente/";

  /** The vocabulary. */
  public static final String NAMESPACE = BASE + "ns#";

  /** Events, by slug. */
  public static final String EVENT = BASE + "event/";

  /** Named graphs: layers by name. */
  public static final String GRAPH = BASE + "graph/";

  /** Named graphs of articles, by id. */
  public static final String ARTICLE_GRAPH = GRAPH + "article/";

  /** Articles, by id. */
  public static final String ARTICLE = BASE + "article/";

  static final String FILE_GRAPH = GRAPH + "file/";
  static final String SKOLEM = BASE + ".well-known/genid/";
  static final Node ARTICLE_CLASS = NodeFactory.createURI(NAMESPACE + "Article");

  private Iris() {}
}
