package org.detente.consolidate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Event.RoleValue;
import org.detente.model.EventType;
import org.detente.model.Situation.Condition;
import org.detente.model.Situation.EndKind;

/** What an event does to the thing it is about: which situation it begins, which it ends. */
final class Turning {

  /** What the IRIs of entities begin with. */
  static final String ENTITY = "https://w3id.org/detente/id/";

  private Turning() {}

  /** The thing of which an event changes the situation. */
  static Optional<String> thing(Event event) {
    return switch (event.type()) {
      case SUSPENSION, RESUMPTION, CLOSURE, OPENING, APPOINTMENT, DEPARTURE ->
          slug(event, Part.OBJECT);
      case STAFF_CEILING -> slug(event, Part.TARGET);
      case MEETING -> slug(event, Part.FORUM);
      default -> Optional.empty();
    };
  }

  /** What stands from an event of a type on, if anything. */
  static Optional<Condition> begins(EventType type) {
    return switch (type) {
      case SUSPENSION -> Optional.of(Condition.SUSPENDED);
      case CLOSURE -> Optional.of(Condition.CLOSED);
      case APPOINTMENT -> Optional.of(Condition.HELD);
      case DEPARTURE -> Optional.of(Condition.VACANT);
      case STAFF_CEILING -> Optional.of(Condition.CAPPED);
      default -> Optional.empty();
    };
  }

  /** In what way an event ends what another began, if it does; it must not come before it. */
  static Optional<EndKind> ends(Condition condition, Event event, Event began) {
    boolean later = !earliest(event).get().isBefore(begin(began).latest().orElse(LocalDate.MIN));
    if (!later) {
      return Optional.empty();
    }
    return switch (condition) {
      case SUSPENDED ->
          switch (event.type()) {
            case RESUMPTION -> Optional.of(EndKind.DECISION_TO_RESUME);
            case MEETING -> Optional.of(EndKind.FIRST_MEETING);
            case OPENING -> Optional.of(EndKind.REOPENING);
            default -> Optional.empty();
          };
      case CLOSED ->
          event.type() == EventType.OPENING
              ? Optional.of(EndKind.REOPENING)
              : Optional.<EndKind>empty();
      case HELD ->
          event.type() == EventType.DEPARTURE && samePerson(event, began)
                  || event.type() == EventType.APPOINTMENT && !samePerson(event, began)
              ? Optional.of(EndKind.SUCCESSION)
              : Optional.<EndKind>empty();
      case VACANT ->
          event.type() == EventType.APPOINTMENT
              ? Optional.of(EndKind.SUCCESSION)
              : Optional.<EndKind>empty();
      case CAPPED ->
          switch (event.type()) {
            case STAFF_CEILING -> Optional.of(EndKind.SUCCESSION);
            case SUSPENSION, CLOSURE -> Optional.of(EndKind.CESSATION);
            default -> Optional.empty();
          };
    };
  }

  /** True when both are about one person. */
  static boolean samePerson(Event a, Event b) {
    return slug(a, Part.TARGET).isPresent() && slug(a, Part.TARGET).equals(slug(b, Part.TARGET));
  }

  /** When it happened, as preferred. */
  static Optional<DateSpan> date(Event event) {
    return event.preferred(Part.DATE).stream().findFirst().map(v -> DateSpan.parse(v.value()));
  }

  /** First day it can have happened on. */
  static Optional<LocalDate> earliest(Event event) {
    return date(event).flatMap(DateSpan::earliest);
  }

  static Optional<LocalDate> latest(Event event) {
    return date(event).flatMap(DateSpan::latest);
  }

  static Optional<String> slug(Event event, Part part) {
    return slugs(event, part).findFirst();
  }

  /** Slugs of the known entities that fill a part. */
  static Stream<String> slugs(Event event, Part part) {
    return event.preferred(part).stream()
        .map(RoleValue::value)
        .filter(iri -> iri.startsWith(ENTITY))
        .map(iri -> iri.substring(ENTITY.length()));
  }

  /** IRI of the entity that fills a part, if one is known. */
  static Optional<String> entity(Event event, Part part) {
    return slug(event, part).map(slug -> ENTITY + slug);
  }

  /** A suspension begins when it takes effect; one told as a period, with the period. */
  static DateSpan begin(Event event) {
    return event.preferred(Part.EFFECTIVE).stream()
        .findFirst()
        .map(v -> DateSpan.parse(v.value()))
        .or(() -> period(event, 0))
        .orElseGet(() -> date(event).orElseThrow());
  }

  /** The first or last part of a date such as {@code 2014/2016}, where it is said. */
  static Optional<DateSpan> period(Event event, int part) {
    return date(event)
        .map(date -> date.edtf().split("/", -1))
        .filter(parts -> parts.length == 2)
        .map(parts -> parts[part])
        .filter(said -> !said.isEmpty() && !said.equals(".."))
        .map(DateSpan::parse);
  }

  /** IRI of the one side that acts, or else of the entity that does. */
  static Optional<String> side(Event event) {
    return event.sides().size() == 1
        ? Optional.of(ENTITY + event.sides().first())
        : entity(event, Part.AGENT);
  }
}
