package org.detente.validate;

import java.util.Arrays;
import java.util.Locale;

/** A graph of the dataset that is not an article's. */
public enum Layer {
  REFERENCE,
  EVENTS,
  ONTOLOGY,
  LEXICON,
  EVALUATION,
  AUDIT,
  /** The description of the whole. */
  ABOUT;

  /** IRI of its named graph, such as {@code https://w3id.org/detente/graph/reference}. */
  public String graph() {
    return Iris.BASE + "graph/" + name().toLowerCase(Locale.ROOT);
  }

  /**
   * True for a graph that is published: all but the description of the whole, which is made of
   * them, and the trace of loads.
   */
  public static boolean publishes(String graph) {
    return !graph.equals(ABOUT.graph()) && !graph.equals(AUDIT.graph());
  }

  /** True for a graph whose statements must conform to the shapes: an article's, or a layer's. */
  public static boolean shapes(String graph) {
    return graph.startsWith(Iris.ARTICLE_GRAPH)
        || Arrays.stream(values()).anyMatch(l -> l.isShaped() && l.graph().equals(graph));
  }

  /** True when its statements must conform to the shapes, as an article's must. */
  boolean isShaped() {
    return this == REFERENCE
        || this == EVENTS
        || this == EVALUATION
        || this == AUDIT
        || this == ABOUT;
  }
}
