package org.detente.publish.search;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was found.
 *
 * @param iri what it is; of words that nobody resolved, the mention inside its article
 * @param label its name in the language asked for, else in French, English, Russian or any
 * @param kind what sort of thing it is
 * @param dates EDTF: a day or less of an event, an article or the signing of an instrument, an
 *     interval from first to last of a person's offices or of a situation, in which an empty end is
 *     unknown; empty when the graph knows none
 * @param beside one line about it: a person's offices, the outlet of an article, the article of a
 *     mention, the definition of a term, a question in full
 * @param matched the name that answers the words asked for
 * @param match how well
 * @param article of a mention, the article it stands in
 */
public record Hit(
    String iri,
    Wording label,
    Kind kind,
    Optional<String> dates,
    Optional<Wording> beside,
    Wording matched,
    Match match,
    Optional<String> article) {

  public Hit {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(label);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(dates);
    Objects.requireNonNull(beside);
    Objects.requireNonNull(matched);
    Objects.requireNonNull(match);
    Objects.requireNonNull(article);
  }
}
