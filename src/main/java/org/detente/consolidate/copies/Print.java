package org.detente.consolidate.copies;

import java.time.LocalDate;
import java.util.Comparator;
import org.detente.model.Publication;

/**
 * A publication with its fingerprint decoded.
 *
 * @param publication what is known of the article
 * @param text the sample of its text
 * @param figures its figures, dates and quotations
 * @param day of publication, days since 1970-01-01; {@link #UNKNOWN} when unknown
 */
record Print(Publication publication, Sketch text, Figures figures, long day) {

  /** After all days. */
  static final long UNKNOWN = Integer.MAX_VALUE;

  /** By day, unknown ones last, then by id. */
  static final Comparator<Print> BY_DAY =
      Comparator.comparingLong(Print::day).thenComparing(print -> print.publication().article());

  /**
   * @throws IllegalArgumentException when the fingerprint's parts are of lengths that they cannot
   *     have
   */
  static Print of(Publication publication) {
    return new Print(
        publication,
        Sketch.of(publication.fingerprint().sample()),
        Figures.of(publication.fingerprint().figures()),
        publication.day().map(LocalDate::toEpochDay).orElse(UNKNOWN));
  }

  /** False for a fingerprint that was made by something else. */
  static boolean isReadable(Publication publication) {
    return Sketch.isOne(publication.fingerprint().sample())
        && Figures.isOne(publication.fingerprint().figures());
  }

  boolean isUndated() {
    return day == UNKNOWN;
  }

  boolean isOfOneLanguage(Print other) {
    return publication.language().equals(other.publication.language());
  }
}
