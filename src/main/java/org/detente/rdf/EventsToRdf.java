package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Backing;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Event.RoleValue;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.detente.model.Scope;
import org.detente.model.Situation;
import org.detente.model.Testimony.Standing;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/**
 * Events as the graph {@code graph/events}: each with the preferred value of every role for
 * everyday queries, and beside it every value that was claimed, by whom and on what ground it is
 * preferred. The same events give the same quads.
 */
public final class EventsToRdf {

  private static final String EVENT = Iris.BASE + "event/";

  private static final Map<Part, IRI> ROLES =
      Map.ofEntries(
          Map.entry(Part.AGENT, Det.AGENT),
          Map.entry(Part.TARGET, Det.TARGET),
          Map.entry(Part.OBJECT, Det.OBJECT),
          Map.entry(Part.FORUM, Det.FORUM),
          Map.entry(Part.PLACE, Det.PLACE),
          Map.entry(Part.SCOPE, Det.SCOPE),
          Map.entry(Part.LEVEL, Det.LEVEL),
          Map.entry(Part.FORMAT, Det.FORMAT),
          Map.entry(Part.NUMBER, Det.NUMBER),
          Map.entry(Part.DATE, Det.DATE),
          Map.entry(Part.EFFECTIVE, Det.EFFECTIVE));

  private final Labels labels;
  private final List<Statement> statements = new ArrayList<>();
  private final CalendarToRdf calendar = new CalendarToRdf(this::add);

  private EventsToRdf(Labels labels) {
    this.labels = labels;
  }

  /**
   * The graph of events.
   *
   * @param events in any order
   * @param situations what they brought about and ended
   * @param curated by IRI of a claim of the reference layer, the situation curated from it
   * @param retired names that no longer stand, each with the one that stands for it, if any
   * @param labels names of event types and entities
   */
  public static Quads quads(
      List<Event> events,
      List<Situation> situations,
      Map<String, String> curated,
      Map<String, Optional<String>> retired,
      Labels labels) {
    EventsToRdf graph = new EventsToRdf(labels);
    events.forEach(graph::event);
    SituationsToRdf standing = new SituationsToRdf(graph::add, graph.calendar, curated);
    situations.forEach(standing::situation);
    retired.forEach(graph::retired);
    return new Quads(graph.statements);
  }

  /** IRI of the event of a slug. */
  public static String iri(String slug) {
    return EVENT + slug;
  }

  private void event(Event event) {
    IRI iri = Terms.iri(EVENT + event.slug());
    add(iri, RDF.TYPE, DetEvents.of(event.type()));
    add(iri, Det.COURSE, course(event.course()));
    backing(iri, event.backing());
    event.sides().forEach(side -> add(iri, Det.PARTY, Iris.entity(side)));
    event.claims().forEach(claim -> add(iri, Det.ATTESTED_BY, Terms.iri(claim)));
    event.denials().forEach(claim -> add(iri, Det.DENIED_BY, Terms.iri(claim)));
    for (String language : Labels.LANGUAGES) {
      add(iri, RDFS.LABEL, Terms.text(label(event, language), language));
    }
    event.values().forEach(value -> value(iri, value));
    calendar.event(iri, event);
  }

  private void backing(IRI event, Backing backing) {
    add(event, Det.ARTICLES, Terms.integer(backing.articles()));
    add(event, Det.ORIGINS, Terms.integer(backing.origins()));
    backing.countries().forEach(slug -> add(event, Det.MEDIA_COUNTRY, Iris.entity(slug)));
    backing.ownerships().forEach(o -> add(event, Det.MEDIA_OWNERSHIP, ModelTerms.of(o)));
    backing.sides().forEach(slug -> add(event, Det.MEDIA_SIDE, Iris.entity(slug)));
    backing.reliances().forEach(r -> add(event, Det.RESTS_ON, ModelTerms.of(r)));
  }

  private void value(IRI event, RoleValue given) {
    Value value = term(given);
    IRI role = ROLES.get(given.part());
    IRI iri = Terms.iri(event + "#v-" + Iris.hash(role + "\n" + given.value()));
    add(event, Det.ROLE_VALUE, iri);
    add(iri, RDF.TYPE, DetClasses.ROLE_VALUE);
    add(iri, Det.ROLE, role);
    add(iri, value instanceof IRI ? Det.FILLER : Det.LITERAL, value);
    given.claims().forEach(claim -> add(iri, Det.GIVEN_BY, Terms.iri(claim)));
    add(iri, Det.SUPPORT, Terms.integer(given.origins()));
    add(iri, Det.PREFERRED, Terms.bool(given.preferred()));
    add(iri, Det.PREFERENCE, preference(given.by()));
    if (given.preferred() && !isCodersWords(given)) {
      add(event, role, value);
      if (value instanceof Literal && given.part() != Part.NUMBER) {
        DateSpan date = DateSpan.parse(given.value());
        DateTerms terms = given.part() == Part.DATE ? DateTerms.DATE : DateTerms.EFFECTIVE;
        terms.bounds(this::add, event, date.earliest(), date.latest());
      }
    }
  }

  private void retired(String slug, Optional<String> heir) {
    IRI iri = Terms.iri(EVENT + slug);
    add(iri, OWL.DEPRECATED, Terms.bool(true));
    heir.ifPresent(other -> add(iri, DCTERMS.IS_REPLACED_BY, Terms.iri(EVENT + other)));
  }

  /**
   * Type, council or else who acts and on what, and the day, as in "suspension: NATO, practical
   * cooperation, 2014-04-01".
   */
  private String label(Event event, String language) {
    String type =
        labels.of(DetEvents.of(event.type()).stringValue(), language).orElse(event.type().id());
    Stream<Part> said =
        event.preferred(Part.FORUM).isEmpty()
            ? Stream.of(Part.AGENT, Part.TARGET, Part.OBJECT)
            : Stream.of(Part.FORUM);
    String about =
        said.flatMap(part -> named(event, part, language).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    String day = event.preferred(Part.DATE).stream().findFirst().map(RoleValue::value).orElse("");
    return Stream.of(about, day)
        .filter(part -> !part.isEmpty())
        .reduce(type, (text, part) -> text + (text.equals(type) ? colon(language) : ", ") + part);
  }

  /** The first preferred value of a part that has a name. */
  private Optional<String> named(Event event, Part part, String language) {
    return event.preferred(part).stream()
        .map(value -> labels.of(value.value(), language))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** French puts a no-break space before a colon. */
  private static String colon(String language) {
    return language.equals("fr") ? "\u00a0: " : ": ";
  }

  /** Words of a coder are no mention of an article. */
  private static boolean isCodersWords(RoleValue value) {
    return value.value().startsWith("\"");
  }

  private static Value term(RoleValue value) {
    return switch (value.part()) {
      case AGENT, TARGET, OBJECT, FORUM, PLACE ->
          isCodersWords(value)
              ? Terms.text(value.value().substring(1, value.value().length() - 1))
              : Terms.iri(value.value());
      case SCOPE -> ModelTerms.of(Scope.valueOf(value.value()));
      case LEVEL -> ModelTerms.of(MeetingLevel.valueOf(value.value()));
      case FORMAT -> ModelTerms.of(MeetingFormat.valueOf(value.value()));
      case NUMBER -> Terms.integer(Long.parseLong(value.value()));
      case DATE, EFFECTIVE -> Terms.edtf(DateSpan.parse(value.value()));
    };
  }

  private static IRI course(Event.Course course) {
    return switch (course) {
      case HAPPENED -> DetValues.HAPPENED;
      case RUMOURED -> DetValues.RUMOURED;
      case ANNOUNCED -> DetValues.ANNOUNCED;
    };
  }

  private static IRI preference(Standing standing) {
    return switch (standing) {
      case CURATED -> DetValues.CURATORS_CHOICE;
      case PRIMARY -> DetValues.PRIMARY_DOCUMENT;
      case INDEPENDENT -> DetValues.INDEPENDENTLY_ATTESTED;
      case SINGLE, CONTRADICTED -> DetValues.SINGLY_ATTESTED;
      case INFERRED -> DetValues.INFERRED;
    };
  }

  private void add(IRI subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, Iris.EVENTS_GRAPH));
  }
}
