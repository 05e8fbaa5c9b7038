package org.detente.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * One named graph that has passed the door: parsed, canonical, free of blank nodes, conforming.
 * Only this package makes one, and the store keeps nothing else.
 */
public final class Admitted {

  private final ParsedGraph graph;
  private final String place;
  private final Optional<String> source;

  /**
   * @param place the file it came from
   * @param source see {@link #source()}
   */
  Admitted(ParsedGraph graph, String place, Optional<String> source) {
    this.graph = Objects.requireNonNull(graph);
    this.place = Objects.requireNonNull(place);
    this.source = Objects.requireNonNull(source);
  }

  /** Its name and statements. */
  public ParsedGraph graph() {
    return graph;
  }

  /** The file it came from, as faults name it. */
  public String place() {
    return place;
  }

  /** Of a layer, {@link LayerSource#of} the files that it was made of. Empty of articles. */
  public Optional<String> source() {
    return source;
  }

  /** True when it is an article's graph and not a layer's. */
  public boolean isArticle() {
    return graph.isArticle();
  }
}
