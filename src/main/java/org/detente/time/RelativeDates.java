package org.detente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Unit;

/** Dates that hang on publication or on a date named before. */
final class RelativeDates {

  private RelativeDates() {}

  /** Publication moved by days ("hier", "demain"). */
  static Optional<DateSpan> dayOffset(Map<String, Integer> parts, Anchor anchor) {
    int days = parts.getOrDefault("OFFSET", 0);
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> DateSpan.day(d.plusDays(days))));
  }

  /**
   * The weekday named: of the past, the latest not after publication; of the future, the first not
   * before it; "dernier" and "prochain" leave out the day of publication itself.
   */
  static Optional<DateSpan> weekday(Map<String, Integer> parts, Tense tense, Anchor anchor) {
    DayOfWeek wanted = DayOfWeek.of(parts.get("WEEKDAY"));
    int step = parts.getOrDefault("STEP", 0);
    boolean forth = step > 0 || step == 0 && tense == Tense.FUTURE;
    if (anchor.issued().isEmpty()) {
      return Optional.empty();
    }
    DateSpan issued = anchor.issued().get();
    if (issued.edtf().startsWith("XXXX")) {
      return anchor.weekday().isPresent()
          ? Anchoring.from(issued, d -> moved(d, days(anchor.weekday().get(), wanted, step, forth)))
          : withinWeek(issued, step, forth);
    }
    return Anchoring.from(issued, d -> moved(d, days(d.getDayOfWeek(), wanted, step, forth)));
  }

  /**
   * Publication's own weekday unknown, as its year is: one of the seven days up to it, or from it.
   */
  private static Optional<DateSpan> withinWeek(DateSpan issued, int step, boolean forth) {
    int near = step == 0 ? 0 : 1;
    int far = near + 6;
    Optional<DateSpan> from = Anchoring.from(issued, d -> moved(d, forth ? near : -far));
    Optional<DateSpan> to = Anchoring.from(issued, d -> moved(d, forth ? far : -near));
    return from.isPresent() && to.isPresent()
        ? Optional.of(DateSpan.within(from.get().edtf(), to.get().edtf()))
        : Optional.empty();
  }

  private static int days(DayOfWeek here, DayOfWeek wanted, int step, boolean forth) {
    int ahead = Math.floorMod(wanted.getValue() - here.getValue(), 7);
    if (forth) {
      return ahead == 0 && step > 0 ? 7 : ahead;
    }
    return ahead == 0 ? (step < 0 ? -7 : 0) : ahead - 7;
  }

  private static DateSpan moved(LocalDate day, int days) {
    return DateSpan.day(day.plusDays(days));
  }

  /** The week, month or year of publication, moved; its month, season or edge if one is named. */
  static Optional<DateSpan> unitStep(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    int step = parts.getOrDefault("STEP", 0);
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> unit(d, unit, step, parts)));
  }

  private static DateSpan unit(LocalDate day, Unit unit, int step, Map<String, Integer> parts) {
    return switch (unit) {
      case DAY -> DateSpan.day(day.plusDays(step));
      case WEEK ->
          parts.containsKey("WEEKDAY")
              ? DateSpan.day(monday(day).plusWeeks(step).plusDays(parts.get("WEEKDAY") - 1L))
              : week(day.plusWeeks(step));
      case MONTH -> DateSpan.month(YearMonth.from(day).plusMonths(step));
      case YEAR ->
          CalendarDates.inYear(parts, Integer.toString(day.getYear() + step))
              .orElse(DateSpan.year(day.getYear() + step));
    };
  }

  private static DateSpan week(LocalDate day) {
    return DateSpan.within(monday(day).toString(), monday(day).plusDays(6).toString());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** {@code base} moved by NUMBER (1 if unbound) of UNIT, as exact as the unit is. */
  static Optional<DateSpan> moved(Map<String, Integer> parts, Optional<DateSpan> base) {
    Unit unit = Unit.values()[parts.getOrDefault("UNIT", 0)];
    int number = parts.getOrDefault("NUMBER", 1) * parts.getOrDefault("STEP", 0);
    boolean half = parts.containsKey("HALF");
    return base.flatMap(b -> Anchoring.from(b, d -> moved(d, unit, number, half)));
  }

  /** "Le 6, …", "on the 6th": of the month last named, else of publication or the one before. */
  static Optional<DateSpan> inMonthOf(int day, Anchor anchor, boolean toCome) {
    Optional<YearMonth> named = anchor.fine().flatMap(DateSpan::earliest).map(YearMonth::from);
    return named
        .or(() -> anchor.issued().filter(DateSpan::isDay).flatMap(i -> near(day, i, toCome)))
        .filter(month -> month.isValidDay(day))
        .map(month -> DateSpan.day(month.atDay(day)));
  }

  private static Optional<YearMonth> near(int day, DateSpan issued, boolean toCome) {
    LocalDate today = issued.latest().orElseThrow();
    YearMonth month = YearMonth.from(today);
    boolean here = toCome ? day >= today.getDayOfMonth() : day <= today.getDayOfMonth();
    return Optional.of(here ? month : month.plusMonths(toCome ? 1 : -1));
  }

  /**
   * "that March", "en octobre de la même année": of the year of {@code base}; "in June the next
   * year", of the one after; "the December before", the nearest.
   */
  static Optional<DateSpan> inYearOf(Map<String, Integer> parts, Optional<DateSpan> base) {
    return base.flatMap(DateSpan::latest)
        .map(day -> CalendarDates.yearOf(parts, day))
        .flatMap(year -> CalendarDates.inYear(parts, Integer.toString(year)));
  }

  private static DateSpan moved(LocalDate day, Unit unit, int number, boolean half) {
    int sign = number < 0 ? -1 : 1;
    return switch (unit) {
      case DAY -> DateSpan.day(day.plusDays(number));
      case WEEK -> week(day.plusWeeks(number));
      case MONTH -> DateSpan.month(YearMonth.from(day).plusMonths(number));
      case YEAR ->
          half
              ? DateSpan.month(YearMonth.from(day).plusMonths(number * 12L + sign * 6L))
              : DateSpan.year(day.getYear() + number);
    };
  }

  /** The NUMBER months or years just before the date last named, as a period. */
  static Optional<DateSpan> spanBefore(Map<String, Integer> parts, Optional<DateSpan> last) {
    int number = parts.getOrDefault("NUMBER", 1);
    boolean years = Unit.values()[parts.get("UNIT")] == Unit.YEAR;
    return last.flatMap(DateSpan::earliest)
        .map(
            d ->
                years
                    ? (d.getYear() - number) + "/" + (d.getYear() - 1)
                    : YearMonth.from(d).minusMonths(number)
                        + "/"
                        + YearMonth.from(d).minusMonths(1))
        .map(DateSpan::parse);
  }

  /** Earlier in the week, month or year of publication ("plus tôt dans la semaine"). */
  static Optional<DateSpan> earlierIn(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> earlier(d, unit)));
  }

  private static DateSpan earlier(LocalDate day, Unit unit) {
    LocalDate from =
        switch (unit) {
          case DAY -> day;
          case WEEK -> monday(day);
          case MONTH -> day.withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
        };
    LocalDate to = from.isBefore(day) ? day.minusDays(1) : day;
    return unit == Unit.YEAR
        ? DateSpan.within(YearMonth.from(from).toString(), YearMonth.from(to).toString())
        : DateSpan.within(from.toString(), to.toString());
  }

  /** Later in the week, month or year of publication ("plus tard dans la semaine"). */
  static Optional<DateSpan> laterIn(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> later(d, unit)));
  }

  private static DateSpan later(LocalDate day, Unit unit) {
    return switch (unit) {
      case DAY -> DateSpan.day(day);
      case WEEK ->
          DateSpan.within(
              day.toString(), day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).toString());
      case MONTH -> DateSpan.within(day.toString(), YearMonth.from(day).atEndOfMonth().toString());
      case YEAR -> DateSpan.within(YearMonth.from(day).toString(), day.getYear() + "-12");
    };
  }

  /** Some day of the NUMBER of UNIT from publication on ("within two weeks"). */
  static Optional<DateSpan> withinNext(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    int number = parts.getOrDefault("NUMBER", 1);
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> next(d, unit, number)));
  }

  private static DateSpan next(LocalDate day, Unit unit, int number) {
    YearMonth month = YearMonth.from(day);
    return switch (unit) {
      case DAY -> DateSpan.within(day.toString(), day.plusDays(number).toString());
      case WEEK -> DateSpan.within(day.toString(), day.plusWeeks(number).toString());
      case MONTH -> DateSpan.within(month.toString(), month.plusMonths(number).toString());
      case YEAR -> DateSpan.within(month.toString(), month.plusYears(number).toString());
    };
  }

  /** Within the days, weeks or months that follow publication. */
  static Optional<DateSpan> soon(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    return unit == Unit.YEAR
        ? Optional.empty()
        : anchor.issued().flatMap(i -> Anchoring.from(i, d -> soon(d, unit)));
  }

  private static DateSpan soon(LocalDate day, Unit unit) {
    YearMonth month = YearMonth.from(day);
    return switch (unit) {
      case DAY -> DateSpan.within(day.toString(), day.plusDays(10).toString());
      case WEEK -> DateSpan.within(month.toString(), month.plusMonths(1).toString());
      default -> DateSpan.within(month.toString(), month.plusMonths(6).toString());
    };
  }

  /** Some day of the NUMBER of UNIT up to publication ("il y a moins de deux mois"). */
  static Optional<DateSpan> withinLast(Map<String, Integer> parts, Anchor anchor) {
    Unit unit = Unit.values()[parts.get("UNIT")];
    int number = parts.getOrDefault("NUMBER", 1);
    return anchor.issued().flatMap(i -> Anchoring.from(i, d -> within(d, unit, number)));
  }

  private static DateSpan within(LocalDate day, Unit unit, int number) {
    YearMonth month = YearMonth.from(day);
    return switch (unit) {
      case DAY -> DateSpan.within(day.minusDays(number).toString(), day.toString());
      case WEEK -> DateSpan.within(day.minusWeeks(number).toString(), day.toString());
      case MONTH -> DateSpan.within(month.minusMonths(number).toString(), month.toString());
      case YEAR -> DateSpan.within(month.minusYears(number).toString(), month.toString());
    };
  }
}
