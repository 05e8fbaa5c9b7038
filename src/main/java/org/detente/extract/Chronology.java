package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Anchor;
import org.detente.time.Dated;
import org.detente.time.TimeExpression;

/**
 * The date at the head of an entry of a chronology ("2001 – NATO opens an office (20 February)",
 * "Octobre 2021. La Russie suspend …"): days of the entry are of its year, and what has no date of
 * its own is of that date.
 *
 * @param span the words
 * @param date the years, month or day
 */
record Chronology(Span span, DateSpan date) {

  private static final Pattern YEARS =
      Pattern.compile(
          "\\s{0,9}((?:19|20)\\d\\d)(?:\\s?[-–/]\\s?((?:19|20)?\\d\\d))?\\s{0,9}(?:[-–—]|:)\\s");

  /** What stands between another date at the head and what it tells. */
  private static final Pattern MARK =
      Pattern.compile("\\s{0,9}(?:[-–—.:])\\s{1,9}(?=[\\p{L}«\"“])");

  private static final Pattern YEAR = Pattern.compile("(?:(?:19|20)\\d\\d|XXXX)(?=-|$)");

  /** Farthest that a date at the head reaches, characters. */
  private static final int REACH = 60;

  /** What stands at the head of {@code block}, if it is an entry of a chronology. */
  static Optional<Chronology> of(String text, Block block, TimeExpression times) {
    return years(text, block.span()).or(() -> dated(text, block.span(), times));
  }

  private static Optional<Chronology> years(String text, Span block) {
    Matcher head = YEARS.matcher(text).region(block.start(), block.end());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    String from = head.group(1);
    String to = head.group(2);
    String year = to == null || to.length() == 4 ? to : from.substring(0, 2) + to;
    String date = to == null ? from : from + "/" + year;
    return to != null && year.compareTo(from) <= 0
        ? Optional.empty()
        : Optional.of(new Chronology(new Span(head.start(1), head.end()), DateSpan.parse(date)));
  }

  /** "18 octobre 2021 : …", "1997 год. …": a date with its year, then a mark. */
  private static Optional<Chronology> dated(String text, Span block, TimeExpression times) {
    return dated(text, block, times, Anchor.unknown());
  }

  /**
   * "4 декабря. …" among other such entries: its year is the one that {@code anchor} tells.
   *
   * @param anchor from which the days of entries are counted
   * @param yearly true below a heading that is a year, where months are entries too
   */
  static Optional<Chronology> entry(
      String text, Block block, TimeExpression times, Anchor anchor, boolean yearly) {
    return dated(text, block.span(), times, anchor).filter(c -> yearly || c.date().isDay());
  }

  /** The same day of another year. */
  Chronology in(String year) {
    String edtf = YEAR.matcher(date.edtf()).replaceAll(year);
    return new Chronology(span, DateSpan.parse(edtf));
  }

  private static Optional<Chronology> dated(
      String text, Span block, TimeExpression times, Anchor anchor) {
    Span head = new Span(block.start(), Math.min(block.end(), block.start() + REACH));
    return times.find(text, head, anchor, span -> Tense.PAST).dates().stream()
        .findFirst()
        .filter(d -> d.span().start() == block.start() && d.role() == Role.DATE)
        .filter(d -> d.date().earliest().isPresent() && d.date().latest().isPresent())
        .filter(d -> MARK.matcher(text).region(mark(text, d.span()), block.end()).lookingAt())
        .map(d -> new Chronology(d.span(), days(d.date())));
  }

  /** "23 марта 1999 г. …": the full stop of an abbreviation ends the head, too. */
  private static int mark(String text, Span date) {
    return text.charAt(date.end() - 1) == '.' ? date.end() - 1 : date.end();
  }

  /** "6-18 octobre 2021": one of these days. */
  private static DateSpan days(DateSpan date) {
    String edtf = date.edtf();
    return edtf.length() == 21 && edtf.charAt(10) == '/'
        ? DateSpan.within(edtf.substring(0, 10), edtf.substring(11))
        : date;
  }

  /**
   * Dates of the entry are resolved as at the end of its years, one of them where there are more.
   */
  Anchor anchor() {
    LocalDate first = date.earliest().orElseThrow();
    LocalDate last = date.latest().orElseThrow();
    return Anchor.issued(
        first.getYear() == last.getYear()
            ? DateSpan.day(last)
            : DateSpan.within(first.getYear() + "-12-31", last.getYear() + "-12-31"));
  }

  /** The dates of a sentence but the head's own. */
  List<Dated> without(List<Dated> dates) {
    return dates.stream().filter(d -> !d.span().overlaps(span)).toList();
  }
}
