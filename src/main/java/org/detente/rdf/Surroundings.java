package org.detente.rdf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.detente.model.Outlet;
import org.detente.model.Witness;
import org.eclipse.rdf4j.model.IRI;

/**
 * What must be known beside the graph of a claim to read it as a testimony.
 *
 * @param actsFor slugs of the sides an entity acts for on a day, where a claim does not say its
 *     party
 * @param firsts by IRI of an article that shares its text with others, the IRI of the one that had
 *     it first
 * @param origins by IRI of an article that counts as one with others, the IRI of the first of them
 * @param outlets what is known of outlets, by their IRIs
 * @param words that tell the level and format of a meeting
 * @param reviews what coders decided: what they reject is left out, what they correct is corrected
 */
public record Surroundings(
    BiFunction<String, Optional<LocalDate>, Set<String>> actsFor,
    Map<String, String> firsts,
    Map<String, String> origins,
    Map<String, Outlet> outlets,
    MeetingWords words,
    Reviews reviews) {

  private static final String ARTICLES = Iris.BASE + "article/";

  Set<String> sides(String slug, Optional<LocalDate> day) {
    return actsFor.apply(slug, day);
  }

  /**
   * What a claim of an article or document is read from. Articles go back to the text they carry;
   * of a document only its maker is known, or else its publisher, and two documents of one are not
   * independent.
   */
  Witness witness(String source, Optional<IRI> publisher, Optional<IRI> creator) {
    String text = firsts.getOrDefault(source, source);
    String origin =
        source.startsWith(ARTICLES)
            ? origins.getOrDefault(source, text)
            : creator.or(() -> publisher).map(IRI::stringValue).orElse(text);
    String outlet = publisher.map(IRI::stringValue).orElse(source);
    return new Witness(
        source,
        text,
        origin,
        Optional.ofNullable(outlets.get(outlet)).orElse(Outlet.unknown(outlet)));
  }
}
