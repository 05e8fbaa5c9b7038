package org.detente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Backing;
import org.detente.model.DateSpan;
import org.detente.model.Event;
import org.detente.model.Modality;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Value;

/**
 * Happenings as events under names that say what they are: type, subject or sides, day ({@code
 * suspension-russian-permanent-mission-to-nato-2021-10-18}).
 */
final class Naming {

  private Naming() {}

  /** The events, by slug; of several that would be called alike, all but one say a claim too. */
  static List<Event> events(List<Happening> happenings) {
    Map<String, Event> events = new LinkedHashMap<>();
    knownApart(happenings.stream().map(Naming::event).toList()).stream()
        .sorted(Comparator.comparing((Event e) -> e.claims().get(0)))
        .forEach(event -> put(events, event));
    return events.values().stream().sorted(Comparator.comparing(Event::slug)).toList();
  }

  private static void put(Map<String, Event> events, Event event) {
    Event named = events.containsKey(event.slug()) ? event.named(apart(event)) : event;
    events.put(named.slug(), named);
  }

  /** A name that no other event has, since a claim attests one event. */
  static String apart(Event event) {
    return event.slug() + "-" + fragment(event.claims().get(0));
  }

  private static Event event(Happening happening) {
    List<Testimony> witnesses =
        happening.witnesses().stream().sorted(Comparator.comparing(Testimony::claim)).toList();
    return new Event(
        slug(happening.anchor()),
        happening.anchor().type(),
        course(witnesses),
        sides(witnesses),
        claims(witnesses),
        claims(happening.denials()),
        Backing.of(witnesses.stream().map(Testimony::witness).toList()),
        Roles.of(witnesses),
        keys(witnesses));
  }

  /**
   * What an event is known by: each claim, and what each says of type, subject, sides and date, so
   * that it is known again when all its claims are withdrawn and other articles tell of it.
   */
  static TreeSet<String> keys(List<Testimony> witnesses) {
    TreeSet<String> keys = new TreeSet<>();
    for (Testimony t : witnesses) {
      keys.add(t.claim());
      Optional<Value> subject = Likeness.subject(t);
      boolean says =
          t.date().isPresent()
              && (subject.isPresent() || !t.sides().isEmpty() && !Likeness.needsSubject(t.type()));
      if (says) {
        keys.add(
            String.join(
                "|",
                t.type().term(),
                subject.map(Value::key).orElse(""),
                String.join("+", t.sides()),
                t.date().get().edtf()));
      }
    }
    return keys;
  }

  /** What two events say alike, neither can be known by. */
  private static List<Event> knownApart(List<Event> events) {
    Map<String, Integer> count = new TreeMap<>();
    events.forEach(event -> event.keys().forEach(key -> count.merge(key, 1, Integer::sum)));
    return events.stream()
        .map(
            event -> {
              TreeSet<String> own = new TreeSet<>(event.keys());
              own.removeIf(key -> count.get(key) > 1);
              return event.knownBy(own);
            })
        .toList();
  }

  private static Event.Course course(List<Testimony> witnesses) {
    if (witnesses.stream().anyMatch(w -> w.modality() == Modality.ACTUAL)) {
      return Event.Course.HAPPENED;
    }
    return witnesses.stream().anyMatch(w -> w.modality() == Modality.REPORTED)
        ? Event.Course.RUMOURED
        : Event.Course.ANNOUNCED;
  }

  private static TreeSet<String> sides(List<Testimony> witnesses) {
    TreeSet<String> sides = new TreeSet<>();
    witnesses.forEach(w -> sides.addAll(w.sides()));
    return sides;
  }

  private static List<String> claims(List<Testimony> testimonies) {
    return testimonies.stream().map(Testimony::claim).sorted().toList();
  }

  private static String slug(Testimony t) {
    List<String> parts = new ArrayList<>();
    parts.add(t.type().id().replace('_', '-'));
    Optional<Value> subject = Likeness.subject(t).filter(Value::isKnown);
    if (subject.isEmpty() || Likeness.isOwn(t.type())) {
      parts.addAll(t.sides());
    }
    subject.ifPresent(s -> parts.add(s.key()));
    parts.add(t.date().map(DateSpan::edtf).map(Naming::plain).orElse(fragment(t.claim())));
    return String.join("-", parts);
  }

  /** {@code [2008-08..2008-12]} as 2008-08-to-2008-12; an open end is left out. */
  private static String plain(String edtf) {
    String words = edtf.replace("..", "/").replace("/", "-to-").replace("~", "-about");
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9-]", "")
        .replaceAll("-{2,}", "-")
        .replaceAll("^-|-$", "");
  }

  private static String fragment(String claim) {
    return claim
        .substring(claim.indexOf('#') + 1)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
