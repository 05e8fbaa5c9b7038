package org.detente.consolidate.copies;

import java.time.LocalDate;
import java.util.Base64;
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

  static Print of(Publication publication) {
    String code = publication.fingerprint().code();
    int stop = code.indexOf('.');
    Base64.Decoder decoder = Base64.getUrlDecoder();
    return new Print(
        publication,
        Sketch.of(decoder.decode(code.substring(0, stop))),
        Figures.of(decoder.decode(code.substring(stop + 1))),
        publication.day().map(LocalDate::toEpochDay).orElse(UNKNOWN));
  }

  boolean isUndated() {
    return day == UNKNOWN;
  }

  boolean isOfOneLanguage(Print other) {
    return publication.language().equals(other.publication.language());
  }
}
