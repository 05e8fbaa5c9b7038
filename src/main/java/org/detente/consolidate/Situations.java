package org.detente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.EventType;
import org.detente.model.Scope;
import org.detente.model.Situation;
import org.detente.model.Situation.Bounds;
import org.detente.model.Situation.Condition;
import org.detente.model.Situation.EndKind;
import org.detente.model.Situation.Ending;

/**
 * What events bring about and end. A suspension may end several ways (informal contact, a decision,
 * the first meeting); a body's lasts until it meets, another's until it is resumed or reopened. A
 * second beginning before any end leaves the end of the first unknown: {@code impossibilities.rq}
 * lists those. A ceiling lasts until the next one, or else until its mission is suspended or
 * closed.
 */
public final class Situations {

  /** Ends that leave it standing. */
  private static final List<EndKind> NO_END_YET = List.of(EndKind.INFORMAL_CONTACT);

  private final Map<String, List<Event>> byThing = new TreeMap<>();
  private final NavigableMap<LocalDate, List<Event>> contacts = new TreeMap<>();

  private Situations(List<Event> events) {
    for (Event event : events) {
      if (event.course() == Event.Course.HAPPENED && Turning.earliest(event).isPresent()) {
        Turning.thing(event)
            .ifPresent(t -> byThing.computeIfAbsent(t, k -> new ArrayList<>()).add(event));
        if (event.type() == EventType.MEETING && event.preferred(Part.FORUM).isEmpty()) {
          contacts
              .computeIfAbsent(Turning.earliest(event).get(), day -> new ArrayList<>())
              .add(event);
        }
      }
    }
    byThing.values().forEach(list -> list.sort(BY_DAY));
    contacts.values().forEach(list -> list.sort(BY_DAY));
  }

  private static final Comparator<Event> BY_DAY =
      Comparator.comparing((Event e) -> Turning.earliest(e).orElse(LocalDate.MAX))
          .thenComparing(Event::slug);

  /**
   * The situations that events tell of, by the event that began each.
   *
   * @param events consolidated events, in any order
   */
  public static List<Situation> of(List<Event> events) {
    Situations work = new Situations(events);
    List<Situation> found = new ArrayList<>();
    work.byThing.forEach(
        (thing, story) -> {
          for (int i = 0; i < story.size(); i++) {
            Optional<Condition> condition = Turning.begins(story.get(i).type());
            if (condition.isPresent()) {
              found.add(work.situation(thing, condition.get(), story, i));
            }
          }
        });
    return found.stream().sorted(Comparator.comparing(Situation::began)).toList();
  }

  private Situation situation(String thing, Condition condition, List<Event> story, int at) {
    Event began = story.get(at);
    List<Ending> endings = endings(condition, story, at);
    if (condition == Condition.SUSPENDED) {
      informal(began, endings).ifPresent(endings::add);
      endings.sort(
          Comparator.comparing((Ending e) -> e.date().edtf()).thenComparing(Ending::event));
    }
    Bounds until =
        endings.stream()
            .filter(e -> !NO_END_YET.contains(e.kind()))
            .max(Comparator.comparing(Ending::kind, Situations::decides))
            .map(e -> end(condition, e, story))
            .orElse(Bounds.UNKNOWN);
    return new Situation(
        thing,
        condition,
        began.preferred(Part.SCOPE).stream().findFirst().map(v -> Scope.valueOf(v.value())),
        condition == Condition.HELD ? Turning.entity(began, Part.TARGET) : Turning.side(began),
        number(began),
        Bounds.of(Turning.begin(began)),
        Turning.period(began, 1).map(Bounds::of).orElse(until),
        began.slug(),
        endings,
        began.claims());
  }

  /** Up to the next beginning of the same: what ends it, once of each kind. */
  private static List<Ending> endings(Condition condition, List<Event> story, int at) {
    List<Ending> endings = new ArrayList<>();
    boolean cappedAgain = condition == Condition.CAPPED && isCappedAgain(story, at);
    for (Event event : story.subList(at + 1, story.size())) {
      if (condition != Condition.SUSPENDED && !endings.isEmpty()) {
        break;
      }
      if (cappedAgain && event.type() != EventType.STAFF_CEILING) {
        continue;
      }
      if (condition != Condition.CAPPED
          && condition != Condition.HELD
          && Turning.begins(event.type()).filter(c -> c == condition).isPresent()) {
        break;
      }
      Optional<EndKind> kind = Turning.ends(condition, event, story.get(at));
      if (kind.isPresent() && endings.stream().noneMatch(e -> e.kind() == kind.get())) {
        DateSpan when =
            kind.get() == EndKind.CESSATION
                ? Turning.begin(event)
                : Turning.date(event).orElseThrow();
        endings.add(new Ending(kind.get(), when, event.slug(), event.claims()));
      }
    }
    return endings;
  }

  /** The next ceiling shows that the last one stood till then, whatever a mission did meanwhile. */
  private static boolean isCappedAgain(List<Event> story, int at) {
    return story.subList(at + 1, story.size()).stream()
        .anyMatch(event -> event.type() == EventType.STAFF_CEILING);
  }

  /** The first time that the sides met otherwise than in a council. */
  private Optional<Ending> informal(Event began, List<Ending> endings) {
    Optional<LocalDate> until =
        endings.stream()
            .map(e -> e.date().earliest())
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    if (until.isEmpty() || began.sides().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = Turning.date(began).flatMap(DateSpan::latest).orElse(LocalDate.MAX);
    if (!from.isBefore(until.get())) {
      return Optional.empty();
    }
    return contacts.subMap(from, false, until.get(), false).values().stream()
        .flatMap(List::stream)
        .filter(c -> c.sides().size() > 1 && c.sides().containsAll(began.sides()))
        .findFirst()
        .map(
            c ->
                new Ending(
                    EndKind.INFORMAL_CONTACT, Turning.date(c).orElseThrow(), c.slug(), c.claims()));
  }

  /** A meeting says more than a decision that there shall be one. */
  private static int decides(EndKind a, EndKind b) {
    return Integer.compare(a.ordinal(), b.ordinal());
  }

  /** Who is appointed to a post shows that it was left by then, not when. */
  private static Bounds end(Condition condition, Ending ending, List<Event> story) {
    boolean leaves =
        condition != Condition.HELD
            || story.stream()
                .anyMatch(e -> e.slug().equals(ending.event()) && e.type() == EventType.DEPARTURE);
    return leaves ? Bounds.of(ending.date()) : new Bounds(Optional.empty(), ending.date().latest());
  }

  private static OptionalInt number(Event event) {
    return event.type() == EventType.STAFF_CEILING
        ? event.preferred(Part.NUMBER).stream()
            .mapToInt(v -> Integer.parseInt(v.value()))
            .findFirst()
        : OptionalInt.empty();
  }
}
