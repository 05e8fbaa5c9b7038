package org.detente.rdf;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Situation;
import org.detente.model.Situation.Bounds;
import org.detente.model.Situation.Ending;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Situations in the graph of events. Where the reference layer curates the same situation, no
 * second one is made: the witnesses and the event that began it are added to the curated one.
 */
final class SituationsToRdf {

  private final DateTerms.Sink sink;
  private final CalendarToRdf calendar;
  private final Map<String, String> curated;

  /**
   * @param calendar where what stood is listed
   * @param curated by IRI of a claim, the situation curated from it
   */
  SituationsToRdf(DateTerms.Sink sink, CalendarToRdf calendar, Map<String, String> curated) {
    this.sink = sink;
    this.calendar = calendar;
    this.curated = curated;
  }

  /** One situation with its endings. */
  void situation(Situation situation) {
    IRI event = Terms.iri(EventsToRdf.iri(situation.began()));
    Optional<IRI> known =
        situation.claims().stream()
            .map(curated::get)
            .filter(Objects::nonNull)
            .map(Terms::iri)
            .findFirst();
    IRI iri = known.orElseGet(() -> Terms.iri(event + "#situation"));
    sink.add(iri, Det.BEGAN, event);
    situation.claims().forEach(c -> sink.add(iri, PROV.WAS_DERIVED_FROM, Terms.iri(c)));
    if (known.isPresent()) {
      return;
    }
    sink.add(iri, RDF.TYPE, DetClasses.SITUATION);
    sink.add(iri, Det.OF, Iris.entity(situation.of()));
    sink.add(iri, Det.CONDITION, ModelTerms.of(situation.condition()));
    situation.scope().ifPresent(scope -> sink.add(iri, Det.SCOPE, ModelTerms.of(scope)));
    situation.agent().ifPresent(agent -> sink.add(iri, Det.AGENT, Terms.iri(agent)));
    situation.number().ifPresent(number -> sink.add(iri, Det.NUMBER, Terms.integer(number)));
    bounds(iri, DateTerms.FROM, situation.from());
    bounds(iri, DateTerms.UNTIL, situation.until());
    calendar.situation(iri, situation);
    for (Ending ending : situation.endings()) {
      ending(iri, ending);
    }
  }

  private void ending(IRI situation, Ending ending) {
    String name = ModelTerms.of(ending.kind()).getLocalName();
    IRI iri = Terms.iri(situation + "-" + name);
    sink.add(situation, Det.ENDING, iri);
    sink.add(iri, RDF.TYPE, DetClasses.ENDING);
    sink.add(iri, Det.END_KIND, ModelTerms.of(ending.kind()));
    sink.add(iri, Det.DATE, Terms.edtf(ending.date()));
    bounds(iri, DateTerms.DATE, Bounds.of(ending.date()));
    sink.add(iri, Det.ENDED_BY, Terms.iri(EventsToRdf.iri(ending.event())));
    ending.claims().forEach(c -> sink.add(iri, PROV.WAS_DERIVED_FROM, Terms.iri(c)));
  }

  private void bounds(IRI iri, DateTerms terms, Bounds bounds) {
    terms.bounds(sink, iri, bounds.earliest(), bounds.latest());
  }
}
