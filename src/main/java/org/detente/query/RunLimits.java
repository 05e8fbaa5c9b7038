package org.detente.query;

import java.time.Duration;

/**
 * How much an answer may cost.
 *
 * @param deadline longest time, positive
 * @param rows most rows, or triples
 * @param characters most characters of all terms together
 */
public record RunLimits(Duration deadline, int rows, long characters) {

  /** For one's own questions on one's own machine: a minute, a million rows. */
  public static final RunLimits OWN = new RunLimits(Duration.ofSeconds(60), 1_000_000, 100_000_000);

  /** For what is worked out of a whole archive: ten minutes, ten million rows. */
  public static final RunLimits ARCHIVE =
      new RunLimits(Duration.ofMinutes(10), 10_000_000, 2_000_000_000L);

  /** For anybody's: 10 s, 10,000 rows, 20 MB. */
  public static final RunLimits PUBLIC = new RunLimits(Duration.ofSeconds(10), 10_000, 20_000_000);

  public RunLimits {
    if (deadline.isNegative() || deadline.isZero() || rows < 1 || characters < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** These limits with another deadline. */
  public RunLimits within(Duration other) {
    return new RunLimits(other, rows, characters);
  }
}
