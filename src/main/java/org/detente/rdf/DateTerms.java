package org.detente.rdf;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/**
 * The five properties that say one date.
 *
 * @param literal the EDTF literal; null where the caller writes the date itself
 * @param earliest first day it can mean
 * @param latest last day it can mean
 * @param earliestDay the first as days since 1970-01-01
 * @param latestDay the last likewise
 */
record DateTerms(IRI literal, IRI earliest, IRI latest, IRI earliestDay, IRI latestDay) {

  /** When a claim's event happens or is announced. */
  static final DateTerms DATE =
      new DateTerms(Det.DATE, Det.EARLIEST, Det.LATEST, Det.EARLIEST_DAY, Det.LATEST_DAY);

  /** When it takes effect. */
  static final DateTerms EFFECTIVE =
      new DateTerms(
          Det.EFFECTIVE,
          Det.EFFECTIVE_EARLIEST,
          Det.EFFECTIVE_LATEST,
          Det.EFFECTIVE_EARLIEST_DAY,
          Det.EFFECTIVE_LATEST_DAY);

  /** When a situation began: its bounds alone. */
  static final DateTerms FROM =
      new DateTerms(
          null, Det.FROM_EARLIEST, Det.FROM_LATEST, Det.FROM_EARLIEST_DAY, Det.FROM_LATEST_DAY);

  /** When it ended, likewise. */
  static final DateTerms UNTIL =
      new DateTerms(
          null, Det.UNTIL_EARLIEST, Det.UNTIL_LATEST, Det.UNTIL_EARLIEST_DAY, Det.UNTIL_LATEST_DAY);

  /** What a count begins from. */
  static final DateTerms SINCE =
      new DateTerms(Det.SINCE, Det.EARLIEST, Det.LATEST, Det.EARLIEST_DAY, Det.LATEST_DAY);

  /** When an article appeared: the date itself is dcterms:issued. */
  static final DateTerms ISSUED =
      new DateTerms(null, Det.EARLIEST, Det.LATEST, Det.EARLIEST_DAY, Det.LATEST_DAY);

  /** Takes a statement into a graph. */
  @FunctionalInterface
  interface Sink {
    void add(IRI subject, IRI predicate, Value object);
  }

  /** Says the first and last day, each where it is known, as days and as numbers of days. */
  void bounds(Sink sink, IRI subject, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    firstDay.ifPresent(
        day -> {
          sink.add(subject, earliest, Terms.day(day));
          sink.add(subject, earliestDay, Terms.integer(day.toEpochDay()));
        });
    lastDay.ifPresent(
        day -> {
          sink.add(subject, latest, Terms.day(day));
          sink.add(subject, latestDay, Terms.integer(day.toEpochDay()));
        });
  }
}
