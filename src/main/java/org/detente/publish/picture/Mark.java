package org.detente.publish.picture;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.detente.publish.page.Shown;

/**
 * An event as a mark on a line of time.
 *
 * @param event what it leads to
 * @param type of the event
 * @param family of the type
 * @param course whether it happened, was announced or is rumoured
 * @param first the first day it may have been, counted from 1970-01-01
 * @param last the last day it may have been
 * @param tip all of this in words
 */
public record Mark(
    Shown event, Shown type, Shown family, Shown course, long first, long last, String tip) {

  public Mark {
    Objects.requireNonNull(event);
    Objects.requireNonNull(tip);
    if (last < first) {
      throw new IllegalArgumentException(event.iri() + " ends before it begins");
    }
  }

  /** The mark of a row of {@code timeline-events}. */
  static Mark of(Map<String, Shown> row, String tip) {
    long first = LocalDate.parse(row.get("first").text()).toEpochDay();
    long last = LocalDate.parse(row.get("last").text()).toEpochDay();
    return new Mark(
        row.get("event"),
        row.get("type"),
        row.get("family"),
        row.get("course"),
        first,
        Math.max(first, last),
        tip);
  }

  /** The day in the middle of those that it may have been. */
  long middle() {
    return Math.floorDiv(first + last, 2L);
  }
}
