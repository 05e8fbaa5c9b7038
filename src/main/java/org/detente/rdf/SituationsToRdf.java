package org.detente.rdf;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.model.Situation;
import org.detente.model.Situation.Bounds;
import org.detente.model.Situation.Ending;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Situations in the graph of events. Where the reference layer curates the same situation, no
 * second one is made: the witnesses and the event that began it are added to the curated one.
 */
final class SituationsToRdf {

  /** Takes a statement into the graph. */
  @FunctionalInterface
  interface Sink {
    void add(IRI subject, IRI predicate, Value object);
  }

  private final Sink sink;
  private final Map<String, String> curated;

  /**
   * @param curated by IRI of a claim, the situation curated from it
   */
  SituationsToRdf(Sink sink, Map<String, String> curated) {
    this.sink = sink;
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
    from(iri, situation.from());
    until(iri, situation.until());
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
    EventsToRdf.bounds(sink, iri, DateTerms.DATE, ending.date());
    sink.add(iri, Det.ENDED_BY, Terms.iri(EventsToRdf.iri(ending.event())));
    ending.claims().forEach(c -> sink.add(iri, PROV.WAS_DERIVED_FROM, Terms.iri(c)));
  }

  private void from(IRI iri, Bounds from) {
    from.earliest()
        .ifPresent(
            day -> {
              sink.add(iri, Det.FROM_EARLIEST, Terms.day(day));
              sink.add(iri, Det.FROM_EARLIEST_DAY, Terms.integer(day.toEpochDay()));
            });
    from.latest()
        .ifPresent(
            day -> {
              sink.add(iri, Det.FROM_LATEST, Terms.day(day));
              sink.add(iri, Det.FROM_LATEST_DAY, Terms.integer(day.toEpochDay()));
            });
  }

  private void until(IRI iri, Bounds until) {
    until
        .earliest()
        .ifPresent(
            day -> {
              sink.add(iri, Det.UNTIL_EARLIEST, Terms.day(day));
              sink.add(iri, Det.UNTIL_EARLIEST_DAY, Terms.integer(day.toEpochDay()));
            });
    until
        .latest()
        .ifPresent(
            day -> {
              sink.add(iri, Det.UNTIL_LATEST, Terms.day(day));
              sink.add(iri, Det.UNTIL_LATEST_DAY, Terms.integer(day.toEpochDay()));
            });
  }
}
