package org.detente.evaluate;

/**
 * Counts from which precision and recall follow, at one depth.
 *
 * @param gold gold items
 * @param core core gold items
 * @param predicted predicted items, those that a {@code must_not} names twice
 * @param matched gold items matched to this depth
 * @param matchedCore core gold items matched to this depth
 */
public record Counts(int gold, int core, int predicted, int matched, int matchedCore) {

  /** Nothing counted. */
  public static final Counts ZERO = new Counts(0, 0, 0, 0, 0);

  /** Both together. */
  public Counts plus(Counts other) {
    return new Counts(
        gold + other.gold,
        core + other.core,
        predicted + other.predicted,
        matched + other.matched,
        matchedCore + other.matchedCore);
  }

  /** Share of predictions that are right; NaN when there is none. */
  public double precision() {
    return ratio(matched, predicted);
  }

  /** Share of core gold items found; NaN when there is none. */
  public double coreRecall() {
    return ratio(matchedCore, core);
  }

  /** Share of all gold items found; NaN when there is none. */
  public double recall() {
    return ratio(matched, gold);
  }

  /** Harmonic mean of precision and core recall; 0 when nothing is found, NaN without core gold. */
  public double f1() {
    return harmonic(precision(), coreRecall());
  }

  /** Harmonic mean of precision and recall of all claims. */
  public double f1OfAll() {
    return harmonic(precision(), recall());
  }

  private static double harmonic(double precision, double recall) {
    if (Double.isNaN(recall)) {
      return Double.NaN;
    }
    double sum = (Double.isNaN(precision) ? 0 : precision) + recall;
    return recall == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
