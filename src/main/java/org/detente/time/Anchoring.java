package org.detente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.DateSpan;

/** Computes a date relative to an anchor that may be a day, lack its year, or be mere bounds. */
final class Anchoring {

  private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");

  /** A common year after a leap year and a leap year: stand in for the year that is not known. */
  private static final int[] STAND_INS = {2001, 2004};

  private Anchoring() {}

  /**
   * The date {@code rule} makes of {@code anchor}. From an anchor without a year comes a date
   * without a year; from bounds comes what both bounds agree on, else bounds in months or years.
   */
  static Optional<DateSpan> from(DateSpan anchor, Function<LocalDate, DateSpan> rule) {
    Matcher yearless = YEARLESS.matcher(anchor.edtf());
    if (yearless.matches()) {
      return withoutYear(
          Integer.parseInt(yearless.group(1)), Integer.parseInt(yearless.group(2)), rule);
    }
    if (anchor.earliest().isEmpty() || anchor.latest().isEmpty()) {
      return Optional.empty();
    }
    DateSpan first = rule.apply(anchor.earliest().get());
    DateSpan second = rule.apply(anchor.latest().get());
    if (first.edtf().equals(second.edtf())) {
      return Optional.of(first);
    }
    if (first.isDay() && second.isDay() && nearlySame(first, anchor.earliest().get())) {
      return Optional.of(anchor);
    }
    return span(first, second);
  }

  /** A day within a week of an anchor known by bounds is no better known than the anchor. */
  private static boolean nearlySame(DateSpan day, LocalDate anchor) {
    return Math.abs(day.earliest().get().toEpochDay() - anchor.toEpochDay()) <= 7;
  }

  private static Optional<DateSpan> span(DateSpan first, DateSpan second) {
    if (first.earliest().isEmpty() || second.latest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = first.earliest().get();
    LocalDate to = second.latest().get();
    boolean years = first.edtf().matches("\\d{4}") && second.edtf().matches("\\d{4}");
    return Optional.of(
        years
            ? DateSpan.within(first.edtf(), second.edtf())
            : DateSpan.within(YearMonth.from(from).toString(), YearMonth.from(to).toString()));
  }

  private static Optional<DateSpan> withoutYear(
      int month, int day, Function<LocalDate, DateSpan> rule) {
    String found = null;
    for (int year : STAND_INS) {
      if (!YearMonth.of(year, month).isValidDay(day)) {
        continue;
      }
      String masked = rule.apply(LocalDate.of(year, month, day)).edtf();
      masked = masked.replaceAll("\\d{4}(?=-)", "XXXX");
      if (masked.matches(".*\\d{4}.*") || found != null && !found.equals(masked)) {
        return Optional.empty();
      }
      found = masked;
    }
    return Optional.ofNullable(found).map(DateSpan::parse);
  }
}
