package org.detente.validate;

import java.time.Duration;

/**
 * How much one file may ask for before it is refused.
 *
 * @param bytes most bytes of a file, at least 1
 * @param quads most statements of a file, at least 1
 * @param literal most characters of a literal, at least 1
 * @param iri most characters of an IRI, at least 1
 * @param time longest time to parse a file, and again to validate it; positive
 */
public record Limits(long bytes, long quads, int literal, int iri, Duration time) {

  /** For what comes from outside: 32 MB, a million statements, 30 s. */
  public static final Limits DEFAULT =
      new Limits(32_000_000, 1_000_000, 16_384, 2_048, Duration.ofSeconds(30));

  /**
   * For a layer that the program itself makes of a whole archive: 2 GB, twenty million statements,
   * half an hour.
   */
  public static final Limits OWN_LAYER =
      new Limits(2_000_000_000L, 20_000_000, 16_384, 2_048, Duration.ofMinutes(30));

  public Limits {
    if (bytes < 1 || quads < 1 || literal < 1 || iri < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
