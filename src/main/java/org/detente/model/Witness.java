package org.detente.model;

import java.util.Objects;

/**
 * What a claim is read from.
 *
 * @param source IRI of the article or document that makes it
 * @param text IRI of the article that carried its text first, as far as is known; itself where
 *     nobody else carries it
 * @param origin what it goes back to, and counts as: copies of one text have one origin, and so
 *     have documents of one maker
 * @param outlet who published it
 */
public record Witness(String source, String text, String origin, Outlet outlet) {

  public Witness {
    Objects.requireNonNull(source);
    Objects.requireNonNull(text);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(outlet);
  }

  /** What nobody else carries, of an outlet that is not known. */
  public static Witness alone(String source) {
    return new Witness(source, source, source, Outlet.unknown(source));
  }
}
