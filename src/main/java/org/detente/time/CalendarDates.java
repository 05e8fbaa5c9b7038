package org.detente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Unit;

/** Dates of the calendar, with a year or with one that tense and anchor give. */
final class CalendarDates {

  /** A day of the month this near is meant, whatever the tense of the verb beside it. */
  private static final int NEAR_DAYS = 45;

  /** The value of words for the end of a month or year ("fin"). */
  static final int END = 3;

  private CalendarDates() {}

  /**
   * A date in figures: ISO 8601, or day, month, year separated by dots or strokes.
   *
   * @param monthFirst true where the month may stand first: then 4/2/2014 is no known day, and
   *     10/18/2021 is one
   */
  static Optional<DateSpan> figures(String words, boolean monthFirst) {
    String[] parts = words.split("[-./]");
    if (parts[0].length() == 4) {
      return real(parts[0] + "-" + parts[1] + "-" + parts[2]);
    }
    Optional<DateSpan> dayFirst = real(parts[2] + "-" + pad(parts[1]) + "-" + pad(parts[0]));
    if (!monthFirst || words.contains(".")) {
      return dayFirst;
    }
    Optional<DateSpan> other = real(parts[2] + "-" + pad(parts[0]) + "-" + pad(parts[1]));
    return dayFirst.isPresent() && other.isPresent() && !dayFirst.equals(other)
        ? Optional.empty()
        : dayFirst.or(() -> other);
  }

  /** A decade by its first year, or its beginning, middle or end. */
  static DateSpan decade(Map<String, Integer> parts) {
    int year = parts.getOrDefault("DECADE", parts.getOrDefault("YEAR", 0));
    return switch (parts.getOrDefault("EDGE", 0)) {
      case 1 -> DateSpan.within(Integer.toString(year), Integer.toString(year + 3));
      case 2 -> DateSpan.within(Integer.toString(year + 4), Integer.toString(year + 6));
      case END -> DateSpan.within(Integer.toString(year + 7), Integer.toString(year + 9));
      default -> DateSpan.parse(year + "/" + (year + 9));
    };
  }

  /**
   * The date that the bound parts name; empty when no such day exists or too little is known.
   *
   * @param issued publication
   * @param toCome a date to come named in the same sentence: where publication is not known, what
   *     the sentence tells as past lies just before it ("doivent quitter le 2 août 2019, après
   *     l'avoir suspendu en février")
   */
  static Optional<DateSpan> of(
      Map<String, Integer> parts,
      Tense tense,
      Optional<DateSpan> issued,
      Optional<DateSpan> toCome) {
    if (parts.containsKey("YEAR")) {
      return inYear(parts, parts.get("YEAR").toString());
    }
    if (!parts.containsKey("MONTH") && !parts.containsKey("SEASON")) {
      return Optional.empty();
    }
    Optional<DateSpan> base =
        issued.or(() -> tense == Tense.PAST ? toCome : Optional.empty()).filter(d -> !yearless(d));
    if (base.isEmpty()) {
      return parts.containsKey("MONTH") ? inYear(parts, "XXXX") : Optional.empty();
    }
    if (parts.containsKey("MONTH") && inYear(parts, "XXXX").isEmpty()) {
      return Optional.empty();
    }
    try {
      return Anchoring.from(
          base.get(),
          day ->
              inYear(parts, Integer.toString(yearNear(day, parts, tense)))
                  .orElseThrow(() -> new DateTimeException("no such day")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean yearless(DateSpan date) {
    return date.edtf().startsWith("XXXX");
  }

  /** The year of the month in {@code parts} that is counted from {@code day}. */
  static int yearOf(Map<String, Integer> parts, LocalDate day) {
    int step = parts.getOrDefault("STEP", 0);
    boolean nearest = Unit.values()[parts.getOrDefault("UNIT", 0)] == Unit.MONTH;
    int month = parts.get("MONTH");
    boolean within = step < 0 ? month < day.getMonthValue() : month > day.getMonthValue();
    return nearest && within ? day.getYear() : day.getYear() + step;
  }

  /** The parts in a year, {@code XXXX} when that is not known. */
  static Optional<DateSpan> inYear(Map<String, Integer> parts, String year) {
    if (parts.containsKey("SEASON")) {
      return Optional.of(season(parts, Integer.parseInt(year)));
    }
    if (!parts.containsKey("MONTH")) {
      return parts.containsKey("YEAR2")
          ? real(year + "/" + parts.get("YEAR2"))
          : Optional.of(
              parts.containsKey("EDGE") ? edge(parts.get("EDGE"), year) : DateSpan.parse(year));
    }
    String from = year + "-" + pad(parts.get("MONTH").toString());
    if (parts.containsKey("DAY")) {
      from += "-" + pad(parts.get("DAY").toString());
    }
    Optional<String> to = end(parts, year);
    return real(to.map(("" + from + "/")::concat).orElse(from))
        .filter(d -> isThatWeekday(d, parts));
  }

  /** A weekday that is not that day's makes it no day at all. */
  private static boolean isThatWeekday(DateSpan date, Map<String, Integer> parts) {
    return !date.isDay()
        || !parts.containsKey("WEEKDAY")
        || date.earliest().get().getDayOfWeek().getValue() == parts.get("WEEKDAY");
  }

  /** The last day or month of a stretch ("du 28 avril au 2 mai"), if the parts name one. */
  private static Optional<String> end(Map<String, Integer> parts, String year) {
    if (!parts.containsKey("DAY2") && !parts.containsKey("MONTH2")) {
      return Optional.empty();
    }
    int month = parts.getOrDefault("MONTH2", parts.get("MONTH"));
    boolean next = month < parts.get("MONTH") && !year.equals("XXXX");
    String in =
        parts.containsKey("YEAR2")
            ? parts.get("YEAR2").toString()
            : next ? Integer.toString(Integer.parseInt(year) + 1) : year;
    String day = parts.containsKey("DAY2") ? "-" + pad(parts.get("DAY2").toString()) : "";
    return Optional.of(in + "-" + pad(Integer.toString(month)) + day);
  }

  /** The beginning (1), middle (2), end (3), first (4) or second half (5) of a year, in months. */
  static DateSpan edge(int edge, String year) {
    return switch (edge) {
      case 1 -> DateSpan.within(year + "-01", year + "-03");
      case 2 -> DateSpan.within(year + "-05", year + "-08");
      case 4 -> DateSpan.within(year + "-01", year + "-06");
      case 5 -> DateSpan.within(year + "-07", year + "-12");
      default -> DateSpan.within(year + "-10", year + "-12");
    };
  }

  /**
   * The season that begins in a year: the months it touches, four by the sun; MONTHS where a
   * language counts otherwise (осень is September to November).
   */
  private static DateSpan season(Map<String, Integer> parts, int year) {
    YearMonth from = YearMonth.of(year, parts.get("SEASON"));
    int months = parts.getOrDefault("MONTHS", 4);
    return DateSpan.within(from.toString(), from.plusMonths(months - 1L).toString());
  }

  private static int yearNear(LocalDate day, Map<String, Integer> parts, Tense tense) {
    int month = parts.getOrDefault("MONTH", parts.getOrDefault("SEASON", 1));
    int step = parts.getOrDefault("STEP", 0);
    boolean season = parts.containsKey("SEASON");
    if (parts.containsKey("DAY")) {
      return yearOfDay(day, month, parts.get("DAY"), step, tense);
    }
    YearMonth here = YearMonth.from(day);
    YearMonth that = YearMonth.of(day.getYear(), month);
    if (step < 0) {
      int spent = season ? 3 : 1;
      return that.plusMonths(spent).isAfter(here) ? that.getYear() - 1 : that.getYear();
    }
    if (step > 0) {
      return that.isAfter(here) ? that.getYear() : that.getYear() + 1;
    }
    return switch (parts.containsKey("STEP") ? Tense.PRESENT : tense) {
      case PAST -> that.isAfter(here) ? that.getYear() - 1 : that.getYear();
      case FUTURE -> that.isBefore(here) ? that.getYear() + 1 : that.getYear();
      case PRESENT -> nearest(here.atDay(15), that.atDay(15));
    };
  }

  private static int yearOfDay(LocalDate here, int month, int day, int step, Tense tense) {
    LocalDate that = YearMonth.of(here.getYear(), month).atDay(1).plusDays(day - 1L);
    int near = nearest(here, that);
    long away = Math.abs(ChronoUnit.DAYS.between(here, that.withYear(near)));
    if (step == 0 && (away <= NEAR_DAYS || tense == Tense.PRESENT)) {
      return near;
    }
    boolean back = step < 0 || step == 0 && tense == Tense.PAST;
    int shift = back ? (that.isAfter(here) ? -1 : 0) : that.isBefore(here) ? 1 : 0;
    return that.getYear() + shift;
  }

  private static int nearest(LocalDate here, LocalDate that) {
    int best = that.getYear();
    for (int year = that.getYear() - 1; year <= that.getYear() + 1; year++) {
      long away = Math.abs(ChronoUnit.DAYS.between(here, that.withYear(year)));
      if (away < Math.abs(ChronoUnit.DAYS.between(here, that.withYear(best)))) {
        best = year;
      }
    }
    return best;
  }

  private static String pad(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /** The date, unless the calendar has no such day or its end comes before its beginning. */
  private static Optional<DateSpan> real(String edtf) {
    try {
      return Optional.of(DateSpan.parse(edtf));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
