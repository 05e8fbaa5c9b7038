package org.detente.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing values: one minus the
 * disagreement observed by that expected of chance, both over all pairs of values within units
 * (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, C).
 *
 * @param units how many units have two values or more
 * @param values how many values these have together
 * @param observed share of pairs that agree; not a number without pairs
 * @param alpha 1 for perfect agreement, 0 for that of chance; not a number where only one value
 *     occurs, so that there is nothing to agree about
 */
public record Alpha(int units, int values, double observed, double alpha) {

  /**
   * Computes it.
   *
   * @param units for each unit the values that coders gave it; those who gave none are left out
   */
  public static Alpha nominal(Collection<List<String>> units) {
    int pairable = 0;
    int total = 0;
    double disagreement = 0;
    Map<String, Integer> occurrences = new TreeMap<>();
    for (List<String> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      pairable++;
      total += unit.size();
      Map<String, Integer> here = new TreeMap<>();
      unit.forEach(value -> here.merge(value, 1, Integer::sum));
      here.forEach((value, count) -> occurrences.merge(value, count, Integer::sum));
      disagreement += unequalPairs(here.values()) / (unit.size() - 1);
    }
    if (total == 0) {
      return new Alpha(0, 0, Double.NaN, Double.NaN);
    }
    double observed = disagreement / total;
    double expected = unequalPairs(occurrences.values()) / total / (total - 1);
    return new Alpha(
        pairable, total, 1 - observed, expected == 0 ? Double.NaN : 1 - observed / expected);
  }

  /** Ordered pairs of unequal values, of values that occur so often. */
  private static double unequalPairs(Collection<Integer> counts) {
    double all = new ArrayList<>(counts).stream().mapToInt(Integer::intValue).sum();
    return all * all - counts.stream().mapToDouble(count -> (double) count * count).sum();
  }
}
