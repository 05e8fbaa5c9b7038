package org.detente.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.model.Span;

/** Days as newspapers write them: in a dateline, in a line under the headline, in an address. */
final class Days {

  private static final String DAY = "(?<day>[0-3]?\\d)(?:er|st|nd|rd|th|-го)?";
  private static final Pattern NUMERIC =
      Pattern.compile("(?<!\\d)([0-3]?\\d)([./-])([01]?\\d)\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-([01]\\d)-([0-3]\\d)(?!\\d)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:/|-|_)((?:19|20)\\d\\d)([/-]?)([01]?\\d)\\2([0-3]?\\d)(?=[/_.-]|$)");

  private static final int LONGEST_LINE = 60;
  private static final int LITTLE = 25;

  private final Map<String, Integer> months;
  private final Pattern dayMonthYear;
  private final Pattern monthDayYear;
  private final String withoutYear;

  Days(Map<String, Integer> months) {
    this.months = months;
    String names =
        months.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<month>", ")"));
    String flags = "(?iu)(?<![\\d\\p{L}])";
    String year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    dayMonthYear = Pattern.compile(flags + DAY + "\\s+" + names + "\\.?,?\\s+" + year);
    monthDayYear = Pattern.compile(flags + names + "\\.?\\s+" + DAY + ",?\\s+" + year);
    String anonymous = names.replace("?<month>", "?:");
    String day = "[0-3]?\\d(?:er|st|nd|rd|th|-го)?";
    String anyYear = "(?:\\.?,?\\s+(?:19|20)\\d\\d(?:\\s*г(?:ода|\\.))?)?";
    withoutYear =
        "(?iu:(?:le\\s+)?"
            + day
            + "\\s+"
            + anonymous
            + "(?!\\p{L})"
            + anyYear
            + "|"
            + anonymous
            + "\\.?\\s+"
            + day
            + "(?!\\d)"
            + anyYear
            + "|[0-3]?\\d[./-][01]?\\d[./-](?:19|20)\\d\\d)\\.?";
  }

  /** A regular expression, without groups, for a day with or without its year. */
  String pattern() {
    return withoutYear;
  }

  /**
   * Days with a year, in the order of the line.
   *
   * @param monthFirst how to read 4/2/2014 where both ways are days: not at all when true
   */
  List<Found> in(String line, boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    collect(NUMERIC.matcher(line), found, m -> numeric(m, monthFirst));
    collect(ISO.matcher(line), found, m -> day(m.group(1), m.group(2), m.group(3)));
    collect(dayMonthYear.matcher(line), found, this::named);
    collect(monthDayYear.matcher(line), found, this::named);
    found.sort(Comparator.comparing(Found::span));
    return found;
  }

  /** True for a line that says little but a day with its year ("April 3, 2014 / 05:47 PM"). */
  boolean isDayLine(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    List<Found> found = in(line, false);
    return found.size() == 1
        && line.length() - found.get(0).span().length() <= LITTLE
        && !Words.isSentence(line);
  }

  /** The day in the path of a web address ("/2008/12/19/"), if there is one. */
  static Optional<LocalDate> inAddress(String url) {
    Matcher matcher = ADDRESS.matcher(url.replaceFirst("[?#].*$", ""));
    return matcher.find()
        ? day(matcher.group(1), matcher.group(3), matcher.group(4))
        : Optional.empty();
  }

  /** The day at the start of an ISO 8601 date or date-time, in its own time zone. */
  static Optional<LocalDate> ofIso(String value) {
    Matcher matcher = ISO.matcher(value.strip());
    return matcher.lookingAt()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  /** A day and where it stands in the line. */
  record Found(LocalDate day, Span span) {}

  private interface Reader {
    Optional<LocalDate> read(Matcher matcher);
  }

  private static void collect(Matcher matcher, List<Found> found, Reader reader) {
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      reader.read(matcher).ifPresent(day -> found.add(new Found(day, span)));
    }
  }

  private Optional<LocalDate> named(Matcher matcher) {
    int month = months.get(matcher.group("month").toLowerCase(java.util.Locale.ROOT));
    return day(matcher.group("year"), Integer.toString(month), matcher.group("day"));
  }

  private static Optional<LocalDate> numeric(Matcher matcher, boolean monthFirst) {
    Optional<LocalDate> dayFirst = day(matcher.group(4), matcher.group(3), matcher.group(1));
    if (!monthFirst || matcher.group(2).equals(".")) {
      return dayFirst;
    }
    Optional<LocalDate> other = day(matcher.group(4), matcher.group(1), matcher.group(3));
    return dayFirst.isPresent() && other.isPresent() && !dayFirst.equals(other)
        ? Optional.empty()
        : dayFirst.or(() -> other);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
