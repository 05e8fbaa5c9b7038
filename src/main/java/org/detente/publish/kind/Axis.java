package org.detente.publish.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Years along a line, and where days lie on it, in percent of its width, so that it fits any.
 *
 * @param first the day at its beginning, since 1970-01-01
 * @param last the day at its end
 */
record Axis(long first, long last) {

  private static final int MOST_TICKS = 6;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};
  private static final int YEAR = 366;

  /**
   * A year on the line.
   *
   * @param x where, such as {@code 12.50%}
   * @param year the year
   */
  public record Tick(String x, int year) {}

  /**
   * A part of a band.
   *
   * @param x where it begins
   * @param width how wide it is
   * @param kind {@code certain}, {@code vague} where it may have begun or ended, {@code open} where
   *     no end is known
   */
  public record Bar(String x, String width, String kind) {}

  /** The line on which all of these bands fit, with room after one whose end is unknown. */
  static Axis of(List<Band> bands) {
    long[] days = bands.stream().map(Band::span).flatMapToLong(Axis::days).toArray();
    long least = LongStream.of(days).min().orElse(0);
    long most = LongStream.of(days).max().orElse(YEAR);
    long room = Math.max(YEAR, (most - least) / 12);
    int from = LocalDate.ofEpochDay(least).getYear();
    return new Axis(LocalDate.of(from, 1, 1).toEpochDay(), most + room);
  }

  private static LongStream days(Band.Span span) {
    return Stream.of(
            span.fromEarliest(), span.fromLatest(), span.untilEarliest(), span.untilLatest())
        .filter(java.util.OptionalLong::isPresent)
        .mapToLong(java.util.OptionalLong::getAsLong);
  }

  /** Years that are written, few enough to be read on a narrow screen. */
  List<Tick> ticks() {
    int from = LocalDate.ofEpochDay(first).getYear();
    int until = LocalDate.ofEpochDay(last).getYear();
    int step = 1;
    for (int candidate : STEPS) {
      step = candidate;
      if ((until - from) / candidate < MOST_TICKS) {
        break;
      }
    }
    List<Tick> ticks = new ArrayList<>();
    for (int year = from - Math.floorMod(from, step); year <= until; year += step) {
      long day = LocalDate.of(year, 1, 1).toEpochDay();
      if (day >= first && day <= last - (last - first) / 20) {
        ticks.add(new Tick(percent(day - first), year));
      }
    }
    return ticks;
  }

  /** The parts of a band, from left to right. */
  List<Bar> bars(Band.Span span) {
    List<Bar> bars = new ArrayList<>();
    if (days(span).findAny().isEmpty()) {
      return bars;
    }
    long began = span.fromEarliest().orElse(first);
    long surely = span.fromLatest().orElse(began);
    add(bars, began, surely, "vague");
    if (span.untilLatest().isEmpty() && span.untilEarliest().isEmpty()) {
      add(bars, surely, last, "open");
      return bars;
    }
    long ended = span.untilLatest().orElse(last);
    long until = Math.max(surely, span.untilEarliest().orElse(surely));
    add(bars, surely, Math.max(until, Math.min(ended, surely + 1)), "certain");
    add(bars, until, ended, "vague");
    return bars;
  }

  private void add(List<Bar> bars, long from, long until, String kind) {
    if (until > from) {
      bars.add(new Bar(percent(from - first), percent(until - from), kind));
    }
  }

  private String percent(long days) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / Math.max(1, last - first));
  }
}
