package org.detente.language;

import org.detente.model.Span;

/**
 * A stretch of a sentence that is to be taken as one token.
 *
 * @param span where it stands in the clean text
 * @param kind what it is
 */
public record Unit(Span span, Kind kind) {

  /** What a unit is. */
  public enum Kind {
    /** A name of the gazetteer. */
    NAME,
    /** An expression of time. */
    TIME
  }
}
