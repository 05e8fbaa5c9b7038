package org.detente.consolidate;

import java.time.Period;
import java.util.Optional;
import org.detente.model.Claim.Check.Approximation;
import org.detente.model.Verdict.Outcome;

/**
 * The numbers of days that a text can mean by a stretch of time. It counts in a unit: "two years"
 * in years, "two and a half years" in half years, "eighteen months" in months, "a fortnight" in
 * weeks, "ten days" in days. Exactly meant is what rounds to it (922 days are two and a half years
 * and not two); "over two years" goes up to three, "almost two years" begins at one and a half,
 * "about two years" is from one to three.
 *
 * @param from fewest days
 * @param to most days
 * @param unit days of the unit
 */
record Precision(double from, double to, double unit) {

  private static final double YEAR = 365.2425;
  private static final double MONTH = YEAR / 12;
  private static final int WEEK = 7;
  private static final int HALF_MONTH = 15;
  private static final int HALF_YEAR = 6;

  /**
   * That of a period.
   *
   * @param period in ISO 8601, such as {@code P2Y6M}
   * @param meant how it is meant; empty for exactly
   * @throws java.time.format.DateTimeParseException when it is none
   */
  static Precision of(String period, Optional<Approximation> meant) {
    Period p = Period.parse(period);
    double days = p.getYears() * YEAR + p.getMonths() * MONTH + p.getDays();
    double unit = unit(p);
    if (meant.isEmpty()) {
      return new Precision(days - unit / 2, days + unit / 2, unit);
    }
    return switch (meant.get()) {
      case AT_LEAST -> new Precision(days - 1, days + unit, unit);
      case AT_MOST -> new Precision(days - unit / 2, days + 1, unit);
      case ABOUT -> new Precision(days - unit, days + unit, unit);
    };
  }

  private static double unit(Period p) {
    boolean onlyDays = p.getYears() == 0 && p.getMonths() == 0;
    if (p.getDays() > 0) {
      if (onlyDays) {
        return p.getDays() % WEEK == 0 ? WEEK : 1;
      }
      return p.getDays() == HALF_MONTH ? MONTH / 2 : 1;
    }
    if (p.getMonths() > 0) {
      return p.getYears() > 0 && p.getMonths() == HALF_YEAR ? YEAR / 2 : MONTH;
    }
    return onlyDays ? 1 : YEAR;
  }

  /**
   * How it compares with a number of days between two. When some of these agree and some do not, it
   * agrees if they lie no further apart than its unit, else nothing can be said.
   */
  Outcome against(long least, long greatest) {
    if (greatest < from || least > to) {
      return Outcome.DIFFERS;
    }
    boolean all = from <= least && greatest <= to;
    return all || greatest - least <= unit ? Outcome.AGREES : Outcome.UNDETERMINED;
  }
}
