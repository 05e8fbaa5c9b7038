package org.detente.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Value;

/**
 * Happenings found so far, by type, subject, side and day, so that those a telling could be about
 * are found without looking at the others.
 */
final class Happenings {

  private static final String NO_SUBJECT = "?";

  private final List<Happening> all = new ArrayList<>();
  private final Map<String, NavigableMap<Long, List<Happening>>> byDay = new TreeMap<>();
  private final Map<String, Happening> vague = new TreeMap<>();
  private final Map<String, List<Happening>> byOrigin = new TreeMap<>();

  /** All of them, in the order in which they were begun. */
  List<Happening> all() {
    return List.copyOf(all);
  }

  /** Begins one with a telling. */
  Happening begin(Telling telling) {
    Happening happening = new Happening(telling);
    all.add(happening);
    Testimony sum = telling.sum();
    for (long day : happening.days()) {
      for (String key : homes(sum)) {
        byDay
            .computeIfAbsent(key, k -> new TreeMap<>())
            .computeIfAbsent(day, d -> new ArrayList<>(1))
            .add(happening);
      }
    }
    for (String key : originKeys(sum)) {
      byOrigin.computeIfAbsent(key, k -> new ArrayList<>(1)).add(happening);
    }
    return happening;
  }

  /** Begins one that nothing else joins: a curator keeps the telling apart. */
  void apart(Telling telling) {
    all.add(new Happening(telling));
  }

  /** The one whose date is no more precise and that agrees in all; begun where there is none. */
  void joinVague(Telling telling) {
    Testimony sum = telling.sum();
    boolean tells = Likeness.subject(sum).isPresent() || !Likeness.needsSubject(sum.type());
    if (sum.date().isEmpty()
        || sum.sides().isEmpty() && Likeness.subject(sum).isEmpty()
        || !tells) {
      begin(telling);
      return;
    }
    String key =
        String.join(
            "\t",
            sum.type().id(),
            Likeness.subject(sum).map(Value::key).orElse(NO_SUBJECT),
            String.join(" ", sum.sides()),
            sum.date().get().edtf());
    Happening there = vague.get(key);
    if (there == null) {
      vague.put(key, begin(telling));
    } else if (Likeness.canBeOne(sum, there.anchor())) {
      there.join(telling);
    } else {
      begin(telling);
    }
  }

  /**
   * The happening a telling is about: the only one on its day, or else the only one within the
   * tolerance of its type; of a vaguer date, the only one within it.
   */
  Optional<Happening> about(Telling telling) {
    if (!telling.isDay()) {
      return onlyOne(telling, telling.firstDay(), telling.lastDay());
    }
    long day = telling.firstDay();
    if (!candidates(telling, day, day, false).isEmpty()) {
      return onlyOne(telling, day, day);
    }
    int tolerance = Likeness.tolerance(telling.sum());
    return tolerance == 0 ? Optional.empty() : onlyOne(telling, day - tolerance, day + tolerance);
  }

  /**
   * The happening of which a copy, or another source of one fact, tells with another day: the only
   * one of its type and subject that its origin or fact is about elsewhere.
   */
  Optional<Happening> ofSameOrigin(Telling telling) {
    List<Happening> fitting =
        originKeys(telling.sum()).stream()
            .flatMap(key -> byOrigin.getOrDefault(key, List.of()).stream())
            .distinct()
            .filter(h -> Likeness.canBeOne(telling.sum(), h.anchor()))
            .toList();
    return fitting.size() == 1 && !fitting.get(0).isToldBy(telling.sum().source())
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }

  private Optional<Happening> onlyOne(Telling telling, long from, long until) {
    Set<Happening> found = candidates(telling, from, until, false);
    if (found.size() > 1 && telling.sum().number().isPresent()) {
      found = candidates(telling, from, until, true);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /**
   * Up to two that the telling can be about, from one day to another; two are as bad as many.
   *
   * @param alike only those that count the same number
   */
  private Set<Happening> candidates(Telling telling, long from, long until, boolean alike) {
    Set<Happening> found = new LinkedHashSet<>();
    if (Likeness.subject(telling.sum()).isEmpty() && Likeness.needsSubject(telling.sum().type())) {
      return found;
    }
    for (String key : looksIn(telling.sum())) {
      NavigableMap<Long, List<Happening>> days =
          byDay.getOrDefault(key, Collections.emptyNavigableMap());
      for (Collection<Happening> there : days.subMap(from, true, until, true).values()) {
        for (Happening happening : there) {
          if (Likeness.canBeOne(telling.sum(), happening.anchor())
              && !happening.isCountedOtherwiseBy(telling.sum())
              && (telling.isDay()
                  || !Likeness.isDecidedOtherwise(telling.sum(), happening.anchor()))
              && (!alike || telling.sum().number().equals(happening.anchor().number()))) {
            found.add(happening);
          }
          if (found.size() > 1) {
            return found;
          }
        }
      }
    }
    return found;
  }

  /** Where a happening is kept: under its subject, and under each side. */
  private static List<String> homes(Testimony t) {
    List<String> keys = new ArrayList<>();
    Optional<Value> subject = Likeness.subject(t);
    subject.ifPresent(s -> keys.add(key(t, "=" + s.key())));
    for (String side : t.sides()) {
      keys.add(key(t, "@" + side));
      if (subject.isEmpty()) {
        keys.add(key(t, NO_SUBJECT + side));
      }
    }
    return keys;
  }

  /** Where a telling looks: under its subject and among those without one; or under its sides. */
  private static List<String> looksIn(Testimony t) {
    List<String> keys = new ArrayList<>();
    Optional<Value> subject = Likeness.subject(t);
    subject.ifPresent(s -> keys.add(key(t, "=" + s.key())));
    for (String side : t.sides()) {
      keys.add(key(t, (subject.isPresent() ? NO_SUBJECT : "@") + side));
    }
    return keys;
  }

  private static String key(Testimony t, String mark) {
    return t.type().id() + "\t" + mark;
  }

  private static List<String> originKeys(Testimony t) {
    String subject = Likeness.subject(t).map(Value::key).orElse(NO_SUBJECT);
    List<String> keys = new ArrayList<>();
    keys.add(String.join("\t", t.witness().text(), t.type().id(), subject));
    t.fact().ifPresent(fact -> keys.add(String.join("\t", fact, t.type().id(), subject)));
    return keys;
  }
}
