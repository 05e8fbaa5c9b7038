package org.detente.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Percentile bootstrap over articles: how far a score may be off for the choice of articles. */
public final class Bootstrap {

  private static final long SEED = 20_081_219L;
  private static final int RESAMPLES = 1000;

  private Bootstrap() {}

  /**
   * Bounds of the middle 95 %.
   *
   * @param low 2.5th percentile, NaN when the measure never has a value
   * @param high 97.5th percentile
   */
  public record Interval(double low, double high) {}

  /**
   * Draws as many articles as there are, with replacement, 1000 times, always in the same way.
   *
   * @param perArticle the counts of each article
   * @param measure the score of summed counts
   */
  public static Interval of(List<Counts> perArticle, ToDoubleFunction<Counts> measure) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < RESAMPLES && !perArticle.isEmpty(); i++) {
      Counts sum = Counts.ZERO;
      for (int j = 0; j < perArticle.size(); j++) {
        sum = sum.plus(perArticle.get(random.nextInt(perArticle.size())));
      }
      double value = measure.applyAsDouble(sum);
      if (!Double.isNaN(value)) {
        values.add(value);
      }
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Interval(percentile(sorted, 0.025), percentile(sorted, 0.975));
  }

  private static double percentile(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
