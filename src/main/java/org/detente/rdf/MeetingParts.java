package org.detente.rdf;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;

/**
 * Level and format of the meeting that a claim is of, read from the statements of its graph.
 *
 * @param graph the statements
 * @param words words that tell the level and format of a meeting
 */
record MeetingParts(Described graph, MeetingWords words) {

  private static final Set<IRI> MEETINGS =
      Set.of(DetEvents.MEETING, DetEvents.CANCELLATION, DetEvents.POSTPONEMENT);

  /** The level of a meeting: as stated, else as its words tell. */
  Optional<MeetingLevel> level(String claim) {
    return graph
        .iri(claim, Det.LEVEL)
        .flatMap(ModelTerms::level)
        .or(() -> meeting(claim).flatMap(said -> words.level(quotation(claim), said)));
  }

  /** The format of a meeting: as stated, else as its words tell. */
  Optional<MeetingFormat> format(String claim) {
    return graph
        .iri(claim, Det.FORMAT)
        .flatMap(ModelTerms::format)
        .or(() -> meeting(claim).flatMap(said -> words.format(quotation(claim), said)));
  }

  /** The words that tell of a meeting, where the claim is of one. */
  private Optional<String> meeting(String claim) {
    return graph
        .iri(claim, Det.EVENT_TYPE)
        .filter(MEETINGS::contains)
        .flatMap(type -> graph.iri(claim, Det.EVIDENCE))
        .flatMap(
            evidence ->
                graph.values(evidence.stringValue(), Oa.HAS_SELECTOR).stream()
                    .flatMap(selector -> exact(selector.stringValue()))
                    .findFirst());
  }

  private Stream<String> exact(String selector) {
    return graph.literal(selector, Oa.EXACT).map(Literal::getLabel).stream();
  }

  private String quotation(String claim) {
    return graph.literal(claim, Det.QUOTATION).map(Literal::getLabel).orElse("");
  }
}
