package org.detente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or span of dates in EDTF (ISO 8601-2:2019, Library of Congress profile), with its bounds.
 *
 * <p>Forms: {@code 2008}, {@code 2008-08}, {@code 2008-12-19}; unspecified year {@code XXXX-10-18},
 * {@code XXXX-10}; unspecified parts {@code 2008-XX-XX}; approximate {@code 2008-08~}; a period
 * {@code a/b} with {@code ..} for an open end; one unknown day within bounds {@code [a..b]}.
 *
 * @param edtf the literal as written
 * @param earliest first day it can mean; empty when unknown
 * @param latest last day it can mean, inclusive; empty when unknown
 */
public record DateSpan(String edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  private static final String DATE = "(?:\\d{4}|XXXX)(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?)?~?";
  private static final Pattern SINGLE = Pattern.compile("(" + DATE + ")");
  private static final Pattern PERIOD =
      Pattern.compile("(" + DATE + "|\\.\\.|)/(" + DATE + "|\\.\\.|)");
  private static final Pattern ONE_OF = Pattern.compile("\\[(" + DATE + ")\\.\\.(" + DATE + ")\\]");

  public DateSpan {
    Objects.requireNonNull(edtf);
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("ends before it begins: " + edtf);
    }
  }

  /**
   * Reads an EDTF literal.
   *
   * @throws IllegalArgumentException when it is not of a form above, or names no real day
   */
  public static DateSpan parse(String edtf) {
    Matcher single = SINGLE.matcher(edtf);
    if (single.matches()) {
      return new DateSpan(edtf, bound(edtf, false), bound(edtf, true));
    }
    Matcher period = PERIOD.matcher(edtf);
    Matcher oneOf = ONE_OF.matcher(edtf);
    Matcher range = period.matches() ? period : oneOf.matches() ? oneOf : null;
    if (range == null || isOpen(range.group(1)) && isOpen(range.group(2))) {
      throw new IllegalArgumentException("not an EDTF date: " + edtf);
    }
    return new DateSpan(edtf, bound(range.group(1), false), bound(range.group(2), true));
  }

  /** One day. */
  public static DateSpan day(LocalDate day) {
    return parse(day.toString());
  }

  /** One month. */
  public static DateSpan month(YearMonth month) {
    return parse(month.toString());
  }

  /** One year, 1000 to 9999. */
  public static DateSpan year(int year) {
    return parse(Integer.toString(year));
  }

  /** One unknown day from {@code from} to {@code to}, each a day, month or year in EDTF. */
  public static DateSpan within(String from, String to) {
    return from.equals(to) ? parse(from) : parse("[" + from + ".." + to + "]");
  }

  /** True when both bounds are the same day. */
  public boolean isDay() {
    return earliest.isPresent() && earliest.equals(latest);
  }

  /** True when every day this can mean lies within what {@code other} can mean. */
  public boolean within(DateSpan other) {
    return earliest.isPresent()
        && latest.isPresent()
        && other.earliest.map(e -> !earliest.get().isBefore(e)).orElse(true)
        && other.latest.map(l -> !latest.get().isAfter(l)).orElse(true);
  }

  private static boolean isOpen(String date) {
    return date.isEmpty() || date.equals("..");
  }

  private static Optional<LocalDate> bound(String date, boolean last) {
    String plain = date.replace("~", "");
    if (isOpen(plain)) {
      return Optional.empty();
    }
    String[] parts = plain.split("-");
    try {
      checkDayOfMonth(parts);
      if (parts[0].equals("XXXX")) {
        checkDayOfYear(parts);
        return Optional.empty();
      }
      int year = Integer.parseInt(parts[0]);
      if (parts.length < 2 || parts[1].equals("XX")) {
        return Optional.of(LocalDate.of(year, last ? 12 : 1, last ? 31 : 1));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
      if (parts.length < 3 || parts[2].equals("XX")) {
        return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
      }
      return Optional.of(month.atDay(Integer.parseInt(parts[2])));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + date, e);
    }
  }

  /** A day of an unspecified month is one that some month has. */
  private static void checkDayOfMonth(String[] parts) {
    if (parts.length > 2 && parts[1].equals("XX") && !parts[2].equals("XX")) {
      LocalDate.of(2000, 1, Integer.parseInt(parts[2]));
    }
  }

  /** A day without a year must exist in some year: 29 February does, 31 April does not. */
  private static void checkDayOfYear(String[] parts) {
    int leapYear = 2000;
    if (parts.length > 2 && !parts[1].equals("XX") && !parts[2].equals("XX")) {
      LocalDate.of(leapYear, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } else if (parts.length > 1 && !parts[1].equals("XX")) {
      YearMonth.of(leapYear, Integer.parseInt(parts[1]));
    }
  }
}
