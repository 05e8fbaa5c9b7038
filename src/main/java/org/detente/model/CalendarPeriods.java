package org.detente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of the calendar under which things are listed, so that a question about a day or a time
 * looks at a few lists and not at all that ever was: a month such as {@code 2008-10}, a year such
 * as {@code 2008}, years such as {@code 2008/2010}.
 */
public final class CalendarPeriods {

  /** Of what is dated too vaguely to be listed anywhere else. */
  public static final DateSpan UNKNOWN = DateSpan.parse("XXXX");

  /** What is said to have stood for longer has no use of a list for each of its years. */
  private static final int MOST_YEARS = 200;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private CalendarPeriods() {}

  /**
   * The smallest that holds two days and all between: their month, else their year, else all years
   * from one to the other.
   */
  public static DateSpan around(LocalDate first, LocalDate last) {
    if (isBeyond(first) || isBeyond(last)) {
      return UNKNOWN;
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return DateSpan.parse(YearMonth.from(first).toString());
    }
    String year = Integer.toString(first.getYear());
    return DateSpan.parse(first.getYear() == last.getYear() ? year : year + "/" + last.getYear());
  }

  /** The year of a day. */
  public static DateSpan year(LocalDate day) {
    return isBeyond(day) ? UNKNOWN : DateSpan.parse(Integer.toString(day.getYear()));
  }

  /**
   * The years between two days that are whole, and the months of the rest that have any of it: each
   * day is in one of them.
   *
   * @param first the first day
   * @param end the day after the last; none are given where it is not after the first
   */
  public static List<DateSpan> filling(LocalDate first, LocalDate end) {
    if (!first.isBefore(end)) {
      return List.of();
    }
    LocalDate last = end.minusDays(1);
    if (isBeyond(first) || isBeyond(last) || last.getYear() - first.getYear() > MOST_YEARS) {
      return List.of(UNKNOWN);
    }
    List<DateSpan> periods = new ArrayList<>();
    YearMonth month = YearMonth.from(first);
    while (!month.isAfter(YearMonth.from(last))) {
      LocalDate newYear = month.atDay(1);
      boolean whole =
          month.getMonthValue() == 1
              && !first.isAfter(newYear)
              && !newYear.plusYears(1).isAfter(end);
      periods.add(whole ? year(newYear) : DateSpan.parse(month.toString()));
      month = month.plusMonths(whole ? 12 : 1);
    }
    return periods;
  }

  private static boolean isBeyond(LocalDate day) {
    return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
  }
}
