package org.detente.publish.picture;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.detente.publish.page.Shown;

/**
 * A situation as a band on a line of time. Days are counted from 1970-01-01.
 *
 * @param situation what it leads to
 * @param of what is in that condition
 * @param condition suspended, closed, vacant …
 * @param fromEarliest the first day it may have stood; empty when unknown
 * @param fromLatest the first day it stood for certain; empty when unknown
 * @param untilEarliest the day on which it may have ended; empty when unknown
 * @param untilLatest the day on which it had ended for certain; empty when unknown, which is not
 *     "never"
 * @param tip all of this in words
 */
public record Band(
    Shown situation,
    Shown of,
    Shown condition,
    OptionalLong fromEarliest,
    OptionalLong fromLatest,
    OptionalLong untilEarliest,
    OptionalLong untilLatest,
    String tip) {

  public Band {
    Objects.requireNonNull(situation);
    Objects.requireNonNull(tip);
  }

  /** The band of a row of {@code timeline-situations}. */
  static Band of(Map<String, Shown> row, String tip) {
    return new Band(
        row.get("situation"),
        row.get("of"),
        row.get("condition"),
        day(row, "fromEarliest"),
        day(row, "fromLatest"),
        day(row, "untilEarliest"),
        day(row, "untilLatest"),
        tip);
  }

  /** The first day of which anything is known. */
  OptionalLong begins() {
    return fromEarliest.isPresent() ? fromEarliest : fromLatest;
  }

  /** The last day of which anything is known. */
  OptionalLong ends() {
    return untilLatest.isPresent() ? untilLatest : untilEarliest;
  }

  /** Two bounds as one text: a day, {@code [a..b]} for one between two, empty for unknown. */
  static String between(Shown earliest, Shown latest) {
    if (earliest.text().equals(latest.text())) {
      return earliest.text();
    }
    return "[" + earliest.text() + ".." + latest.text() + "]";
  }

  private static OptionalLong day(Map<String, Shown> row, String column) {
    Shown value = row.get(column);
    return value.isNothing()
        ? OptionalLong.empty()
        : OptionalLong.of(LocalDate.parse(value.text()).toEpochDay());
  }
}
