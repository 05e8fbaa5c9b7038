package org.detente.consolidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.Event;
import org.detente.model.IdentityChange;
import org.detente.model.IdentityChange.Kind;

/**
 * The log of what events were called, so that a name once published stays: what it is known by,
 * with which other it became one, and what a curator joined or parted. Replaying it over the same
 * claims gives the same names.
 *
 * @param entries in the order of their making
 */
public record Identities(List<IdentityChange> entries) {

  /** A log with nothing in it. */
  public static final Identities NONE = new Identities(List.of());

  public Identities {
    entries = List.copyOf(entries);
  }

  /** Claims that a curator keeps away from the events they would join. */
  Set<String> parted() {
    Set<String> parted = new TreeSet<>();
    entries.stream().filter(e -> e.kind() == Kind.PARTED).forEach(e -> parted.addAll(e.about()));
    return parted;
  }

  /** Happenings that a curator says are one, made one; the others as they are. */
  List<Happening> joined(List<Happening> happenings) {
    List<IdentityChange> joins = entries.stream().filter(e -> e.kind() == Kind.JOINED).toList();
    if (joins.isEmpty()) {
      return happenings;
    }
    Map<String, String> names = names();
    Map<String, List<Happening>> byName = new TreeMap<>();
    for (Happening happening : happenings) {
      Set<String> called = new TreeSet<>();
      Naming.keys(happening.witnesses())
          .forEach(key -> Optional.ofNullable(names.get(key)).ifPresent(called::add));
      called.forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(happening));
    }
    Set<Happening> gone = new LinkedHashSet<>();
    for (IdentityChange join : joins) {
      Set<Happening> same = new LinkedHashSet<>(byName.getOrDefault(join.event(), List.of()));
      join.about().forEach(name -> same.addAll(byName.getOrDefault(name, List.of())));
      same.removeAll(gone);
      Iterator<Happening> each = same.iterator();
      if (each.hasNext()) {
        Happening first = each.next();
        each.forEachRemaining(
            other -> {
              first.join(other);
              gone.add(other);
            });
      }
    }
    return happenings.stream().filter(h -> !gone.contains(h)).toList();
  }

  /** The events under the names that the log gives them; each name once. */
  List<Event> named(List<Event> events) {
    Map<String, String> names = names();
    Map<String, Event> byKey = new TreeMap<>();
    events.forEach(event -> event.keys().forEach(key -> byKey.putIfAbsent(key, event)));
    Map<String, Map<String, Event>> bearers = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> keysKnown = new TreeMap<>();
    names.forEach(
        (key, name) ->
            Optional.ofNullable(byKey.get(key))
                .ifPresent(
                    event -> {
                      String id = event.claims().get(0);
                      bearers.computeIfAbsent(name, n -> new TreeMap<>()).put(id, event);
                      keysKnown
                          .computeIfAbsent(name, n -> new TreeMap<>())
                          .merge(id, 1, Integer::sum);
                    }));
    Map<String, String> given = new TreeMap<>();
    bearers.forEach(
        (name, candidates) ->
            candidates.keySet().stream()
                .filter(id -> !given.containsKey(id))
                .max(
                    Comparator.comparing((String id) -> keysKnown.get(name).get(id))
                        .thenComparing(Comparator.reverseOrder()))
                .ifPresent(id -> given.put(id, name)));
    Set<String> taken = new TreeSet<>();
    entries.forEach(entry -> taken.add(entry.event()));
    return events.stream()
        .map(e -> e.named(given.getOrDefault(e.claims().get(0), fresh(e, taken))))
        .sorted(Comparator.comparing(Event::slug))
        .toList();
  }

  /**
   * The log after these events were published under it: new names and keys, and what became of
   * names that no longer stand. Publishing the same events again adds nothing.
   */
  public Identities after(List<Event> events) {
    List<IdentityChange> log = new ArrayList<>(entries);
    Map<String, String> names = names();
    Map<String, Optional<String>> retired = retired();
    Map<String, String> now = new TreeMap<>();
    for (Event event : events) {
      event.keys().forEach(key -> now.put(key, event.slug()));
      Set<String> fresh = new TreeSet<>(event.keys());
      fresh.removeIf(key -> event.slug().equals(names.get(key)));
      Set<String> before = new TreeSet<>();
      fresh.forEach(key -> Optional.ofNullable(names.get(key)).ifPresent(before::add));
      before.forEach(old -> log.add(IdentityChange.of(Kind.SPLIT, old, Set.of(event.slug()))));
      if (!fresh.isEmpty() || retired.containsKey(event.slug())) {
        log.add(
            IdentityChange.of(Kind.NAMED, event.slug(), fresh.isEmpty() ? event.keys() : fresh));
      }
    }
    Map<String, String> heirs = new TreeMap<>();
    names.forEach(
        (key, name) -> {
          if (now.containsKey(key)) {
            heirs.putIfAbsent(name, now.get(key));
          }
        });
    Set<String> standing = new TreeSet<>(now.values());
    for (String name : new LinkedHashSet<>(names.values())) {
      if (!standing.contains(name) && !retired.containsKey(name)) {
        log.add(
            heirs.containsKey(name)
                ? IdentityChange.of(Kind.MERGED, name, Set.of(heirs.get(name)))
                : IdentityChange.of(Kind.RETIRED, name, Set.of()));
      }
    }
    return new Identities(log);
  }

  /** Names that no longer stand: by name, the one that stands for it, or nothing. */
  public Map<String, Optional<String>> retired() {
    Map<String, Optional<String>> retired = new TreeMap<>();
    for (IdentityChange entry : entries) {
      switch (entry.kind()) {
        case NAMED -> retired.remove(entry.event());
        case MERGED -> retired.put(entry.event(), entry.about().stream().findFirst());
        case RETIRED -> retired.put(entry.event(), Optional.empty());
        case SPLIT, JOINED, PARTED -> {}
      }
    }
    return retired;
  }

  /** By key, the name of the event it was last said to be known by, in the order of the log. */
  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> heirs = new TreeMap<>();
    for (IdentityChange entry : entries) {
      switch (entry.kind()) {
        case NAMED -> entry.about().forEach(key -> names.put(key, entry.event()));
        case MERGED -> heirs.put(entry.event(), entry.about().iterator().next());
        case SPLIT, RETIRED, JOINED, PARTED -> {}
      }
    }
    names.replaceAll((key, name) -> heir(name, heirs));
    return names;
  }

  private static String heir(String name, Map<String, String> heirs) {
    String at = name;
    Set<String> seen = new TreeSet<>();
    while (heirs.containsKey(at) && seen.add(at)) {
      at = heirs.get(at);
    }
    return at;
  }

  private static String fresh(Event event, Set<String> taken) {
    return taken.contains(event.slug()) ? Naming.apart(event) : event.slug();
  }
}
