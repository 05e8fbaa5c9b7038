package org.detente.publish.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where days stand on a line. A day is its number since 1970-01-01, as in {@code det:earliestDay}.
 *
 * @param first the first day
 * @param last the last day, after the first
 * @param left where the first day stands
 * @param right where the last day stands, to the right of the first
 */
public record TimeScale(long first, long last, double left, double right) {

  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000};
  private static final int WIDTH_OF_A_YEAR = 44;

  public TimeScale {
    if (first >= last || !(left < right)) {
      throw new IllegalArgumentException(first + "…" + last + " on " + left + "…" + right);
    }
  }

  /**
   * A year below the line.
   *
   * @param year its number
   * @param day its first day
   * @param x where that stands
   */
  public record Year(int year, long day, double x) {}

  /** Where a day stands; one before the first or after the last stands at the end of the line. */
  public double at(long day) {
    double share = (double) (day - first) / (last - first);
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }

  /** Where a day stands, to a tenth. */
  public double tenth(long day) {
    return tenth(at(day));
  }

  /** Years to write below the line, so many that they do not touch. */
  public List<Year> years() {
    int from = LocalDate.ofEpochDay(first).getYear();
    int until = LocalDate.ofEpochDay(last).getYear();
    int most = Math.max(1, (int) ((right - left) / WIDTH_OF_A_YEAR));
    int step = 0;
    while (step < STEPS.length - 1 && until - from + 1 > (long) STEPS[step] * most) {
      step++;
    }
    List<Year> years = new ArrayList<>();
    for (int year = from; year <= until; year++) {
      long day = LocalDate.of(year, 1, 1).toEpochDay();
      if (Math.floorMod(year, STEPS[step]) == 0 && day >= first && day < last) {
        years.add(new Year(year, day, tenth(day)));
      }
    }
    return years;
  }

  /** A number to a tenth. */
  static double tenth(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
