package org.detente.rdf;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.EventType;

/**
 * One figure that scoring came to: what was measured, on which part of what, and what came out.
 *
 * @param set the set of gold articles; empty for all of them together
 * @param language BCP 47 primary subtag; empty for all languages together
 * @param type the type of events; empty for all types together
 * @param depth how far a claim has to agree
 * @param metric what was measured
 * @param value a share from 0 to 1, or a count
 * @param bounds where the value lies in the middle 95 % of resamples, if that was measured
 */
public record Measurement(
    Optional<String> set,
    Optional<String> language,
    Optional<EventType> type,
    Depth depth,
    Metric metric,
    BigDecimal value,
    Optional<Bounds> bounds) {

  public Measurement {
    Objects.requireNonNull(depth);
    Objects.requireNonNull(metric);
    if (value.signum() < 0 || !metric.isCount() && value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(metric + " of " + value);
    }
  }

  /**
   * An interval.
   *
   * @param low not above {@code high}
   */
  public record Bounds(BigDecimal low, BigDecimal high) {

    public Bounds {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("bounds " + low + " above " + high);
      }
    }
  }

  /** How far a claim agrees with gold; each depth includes the one before. */
  public enum Depth {
    DETECTED,
    WHO,
    FULL,
    COMPLETE
  }

  /** What is measured. */
  public enum Metric {
    ARTICLES,
    GOLD,
    CORE,
    PREDICTED,
    PRECISION,
    CORE_RECALL,
    RECALL,
    F1,
    DATES_RIGHT,
    CALIBRATION_ERROR;

    /** True for a whole number, false for a share from 0 to 1. */
    public boolean isCount() {
      return compareTo(PREDICTED) <= 0;
    }
  }
}
