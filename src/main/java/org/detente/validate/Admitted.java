package org.detente.validate;

import java.util.Objects;

/**
 * One named graph that has passed the door: parsed, canonical, free of blank nodes, conforming.
 * Only this package makes one, and the store keeps nothing else.
 */
public final class Admitted {

  private final ParsedGraph graph;
  private final String place;

  /**
   * @param place the file it came from
   */
  Admitted(ParsedGraph graph, String place) {
    this.graph = Objects.requireNonNull(graph);
    this.place = Objects.requireNonNull(place);
  }

  /** Its name and statements. */
  public ParsedGraph graph() {
    return graph;
  }

  /** The file it came from, as faults name it. */
  public String place() {
    return place;
  }

  /** True when it is an article's graph and not a layer's. */
  public boolean isArticle() {
    return graph.isArticle();
  }
}
