package org.detente.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.model.CalendarPeriods;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Situation;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Where in the calendar events and situations are found: lists in the graph of events, one for each
 * actor and period, and one for each period of what stood. All they say follows from the events and
 * situations themselves.
 */
final class CalendarToRdf {

  private static final String LIST = Iris.EVENTS_GRAPH + "#";

  private final DateTerms.Sink sink;
  private final Set<IRI> begun = new LinkedHashSet<>();

  CalendarToRdf(DateTerms.Sink sink) {
    this.sink = sink;
  }

  /**
   * Lists a dated event under each actor that has a part in it: who does it, whom it hits, and whom
   * those who do it act for.
   */
  void event(IRI event, Event told) {
    Optional<DateSpan> date =
        told.preferred(Part.DATE).stream().findFirst().map(v -> DateSpan.parse(v.value()));
    Optional<LocalDate> earliest = date.flatMap(DateSpan::earliest);
    Optional<LocalDate> latest = date.flatMap(DateSpan::latest);
    if (earliest.or(() -> latest).isPresent()) {
      DateSpan period =
          CalendarPeriods.around(earliest.or(() -> latest).get(), latest.or(() -> earliest).get());
      for (String actor : actors(told)) {
        IRI list = list("of-" + actor.substring(Iris.ID.length()), period);
        if (begin(list, DetClasses.ACTOR_EVENTS, period)) {
          sink.add(list, Det.ACTOR, Terms.iri(actor));
        }
        sink.add(list, Det.LISTS, event);
      }
    }
  }

  /**
   * Lists a situation under the periods that it filled, or that it began in when it has no end. Who
   * held a post is asked of tenures, and not listed.
   */
  void situation(IRI iri, Situation situation) {
    if (situation.condition() == Situation.Condition.HELD) {
      return;
    }
    Optional<LocalDate> from = situation.from().earliest();
    Optional<LocalDate> until = situation.until().latest();
    if (from.isEmpty()) {
      stood(iri, CalendarPeriods.UNKNOWN);
    } else if (until.isPresent()) {
      CalendarPeriods.filling(from.get(), until.get()).forEach(period -> stood(iri, period));
    } else {
      DateSpan year = CalendarPeriods.year(from.get());
      IRI list = list("standing-since", year);
      begin(list, DetClasses.OPEN_STATES, year);
      sink.add(list, Det.STANDS_SINCE, iri);
    }
  }

  private void stood(IRI situation, DateSpan period) {
    IRI list = list("standing", period);
    begin(list, DetClasses.STATES, period);
    sink.add(list, Det.STOOD, situation);
  }

  /** Says what a list is, once. */
  private boolean begin(IRI list, IRI type, DateSpan period) {
    boolean isNew = begun.add(list);
    if (isNew) {
      sink.add(list, RDF.TYPE, type);
      sink.add(list, Det.PERIOD, Terms.edtf(period));
    }
    return isNew;
  }

  private static TreeSet<String> actors(Event told) {
    TreeSet<String> actors = new TreeSet<>();
    Stream.of(Part.AGENT, Part.TARGET)
        .flatMap(part -> told.preferred(part).stream())
        .map(Event.RoleValue::value)
        .filter(value -> value.startsWith(Iris.ID))
        .forEach(actors::add);
    told.sides().forEach(side -> actors.add(Iris.ID + side));
    return actors;
  }

  /** Two hyphens, of which no id has any, so that no two lists are one. */
  private static IRI list(String of, DateSpan period) {
    return Terms.iri(LIST + of + "--" + period.edtf().replace('/', '-'));
  }
}
