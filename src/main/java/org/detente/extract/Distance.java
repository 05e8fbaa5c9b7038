package org.detente.extract;

import org.detente.model.Span;

/** How far words of a sentence stand from one another. */
final class Distance {

  /** Farther than anything that belongs together. */
  private static final int PARTED = 100;

  /** A comma parts as much as these tokens. */
  private static final int COMMA = 5;

  private final Scene scene;

  Distance(Scene scene) {
    this.scene = scene;
  }

  /** Tokens between; a comma parts more, a semicolon or colon altogether. */
  int between(Span one, Span other) {
    if (one.overlaps(other)) {
      return 0;
    }
    int from = scene.index(Math.min(one.end(), other.end()));
    int to = scene.index(Math.max(one.start(), other.start()));
    int distance = 0;
    for (int i = from; i < to; i++) {
      distance +=
          switch (scene.token(i).lower()) {
            case ";", ":" -> PARTED;
            case "," -> COMMA;
            default -> 1;
          };
    }
    return distance;
  }
}
