package org.detente.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One text that several articles carry: they count as one origin.
 *
 * @param first the article that carried it first, as far as is known
 * @param credit slug of the outlet that the articles name as its maker, if they name one
 * @param copies the other articles, in the order of their days
 */
public record SharedOrigin(String first, Optional<String> credit, List<Copy> copies) {

  public SharedOrigin {
    Objects.requireNonNull(first);
    copies = List.copyOf(copies);
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("nobody copies " + first);
    }
  }

  /** All articles that carry it, the first one first. */
  public List<String> articles() {
    return Stream.concat(Stream.of(first), copies.stream().map(Copy::article)).toList();
  }

  /**
   * That an article repeats another.
   *
   * @param article the one that repeats
   * @param of the one it is nearest to, of the same origin; one before it where there is one
   * @param kind how it repeats it
   * @param similarity 0 to 1: the share of the shorter text that the other has too; of a
   *     translation, the share of figures, dates and quotations that agree in their order
   */
  public record Copy(String article, String of, Kind kind, BigDecimal similarity) {

    public Copy {
      if (similarity.signum() < 0 || similarity.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("similarity outside 0..1: " + similarity);
      }
    }
  }

  /** How one article repeats another. */
  public enum Kind {
    /** Word for word. */
    IDENTICAL,
    /** With words changed, left out or added here and there. */
    EDITED,
    /** A part of it. */
    EXCERPT,
    /** The whole or most of it, within a longer text. */
    EXPANDED,
    /** In another language. */
    TRANSLATED,
    /** At the same address: others have coded it, and nobody has read it here. */
    SAME_ADDRESS
  }
}
