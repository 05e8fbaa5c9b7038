package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

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

  /** When an article appeared: the date itself is dcterms:issued. */
  static final DateTerms ISSUED =
      new DateTerms(null, Det.EARLIEST, Det.LATEST, Det.EARLIEST_DAY, Det.LATEST_DAY);
}
