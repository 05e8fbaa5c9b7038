package org.detente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.model.DateSpan;
import org.detente.model.Event.Part;
import org.detente.model.Event.RoleValue;
import org.detente.model.EventType;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;

/**
 * What the witnesses of an event say of each part of it, side by side, and which value is
 * preferred: curated before primary before independently attested before single, then the one of
 * more origins, then the more precise.
 */
final class Roles {

  private static final Comparator<Weighed> BEST_FIRST =
      Comparator.comparing(Weighed::ground)
          .thenComparing(Weighed::support, Comparator.reverseOrder())
          .thenComparing(Weighed::precision, Comparator.reverseOrder())
          .thenComparing(w -> w.said().published)
          .thenComparing(w -> w.said().value);

  private final List<Testimony> witnesses;
  private final List<RoleValue> values = new ArrayList<>();

  private Roles(List<Testimony> witnesses) {
    this.witnesses = witnesses;
  }

  /** The values of all parts, by part, the preferred ones first. */
  static List<RoleValue> of(List<Testimony> witnesses) {
    Roles roles = new Roles(witnesses);
    for (Part part : Part.values()) {
      roles.part(part);
    }
    return List.copyOf(roles.values);
  }

  private void part(Part part) {
    Map<String, Said> said = new TreeMap<>();
    for (Testimony witness : witnesses) {
      for (Told told : told(part, witness)) {
        said.computeIfAbsent(told.key(), k -> new Said()).add(witness, told.value());
      }
    }
    List<Weighed> ranked =
        said.values().stream()
            .map(value -> weighed(part, value, said.values()))
            .sorted(BEST_FIRST)
            .toList();
    for (Weighed value : ranked) {
      values.add(
          new RoleValue(
              part,
              value.said().value,
              List.copyOf(value.said().claims),
              value.said().origins.size(),
              isPreferred(part, value, ranked.get(0)),
              value.ground()));
    }
  }

  /**
   * Several may act, be hit or be talked about, so all that are as well attested as the best go in
   * front.
   */
  private boolean isPreferred(Part part, Weighed value, Weighed first) {
    if (value == first) {
      return true;
    }
    boolean topics = part == Part.OBJECT && witnesses.get(0).type() == EventType.MEETING;
    boolean several = part == Part.AGENT || part == Part.TARGET || topics;
    return several
        && value.ground() == first.ground()
        && value.said().claims.stream().anyMatch(first.said().claims::contains);
  }

  /**
   * A value with what speaks for it.
   *
   * @param ground the best of its witnesses
   * @param support how many origins give it or are consistent with it
   * @param precision how much it says; a day more than a month
   */
  private record Weighed(Said said, Standing ground, int support, int precision) {}

  private static Weighed weighed(Part part, Said value, Collection<Said> all) {
    Standing best = Standing.CONTRADICTED;
    Set<String> origins = new TreeSet<>();
    for (Said other : consistent(part, value, all)) {
      best = other.best.compareTo(best) < 0 ? other.best : best;
      origins.addAll(other.origins);
    }
    boolean independent = best == Standing.SINGLE && origins.size() > 1;
    return new Weighed(
        value,
        independent ? Standing.INDEPENDENT : best,
        origins.size(),
        precision(part, value.value));
  }

  /** A day is longer to write than a month or a year; of other values none is more precise. */
  private static int precision(Part part, String value) {
    boolean isDate = part == Part.DATE || part == Part.EFFECTIVE;
    return isDate && Character.isDigit(value.charAt(0)) ? value.length() : 0;
  }

  /** The value itself, and a vaguer date, which speaks for the precise one within it. */
  private static List<Said> consistent(Part part, Said value, Collection<Said> all) {
    if (part != Part.DATE) {
      return List.of(value);
    }
    DateSpan span = DateSpan.parse(value.value);
    return all.stream()
        .filter(other -> other == value || span.within(DateSpan.parse(other.value)))
        .toList();
  }

  /** A value and what it is compared by. */
  private record Told(String key, String value) {}

  private static Told told(Testimony.Value value) {
    return new Told(value.key(), value.iri());
  }

  private static Told plain(String value) {
    return new Told(value, value);
  }

  private static List<Told> plain(Optional<String> value) {
    return value.map(Roles::plain).stream().toList();
  }

  private static List<Told> told(Part part, Testimony t) {
    return switch (part) {
      case AGENT -> t.agents().stream().map(Roles::told).toList();
      case TARGET -> t.targets().stream().map(Roles::told).toList();
      case OBJECT -> t.object().map(Roles::told).stream().toList();
      case FORUM -> t.forum().map(Roles::told).stream().toList();
      case PLACE -> t.place().map(Roles::told).stream().toList();
      case SCOPE -> plain(t.scope().map(Enum::name));
      case LEVEL -> plain(t.level().map(Enum::name));
      case FORMAT -> plain(t.format().map(Enum::name));
      case NUMBER -> t.number().stream().mapToObj(Integer::toString).map(Roles::plain).toList();
      case DATE -> plain(t.date().map(DateSpan::edtf));
      case EFFECTIVE -> plain(t.effective().map(DateSpan::edtf));
    };
  }

  /** A value as the claims give it. */
  private static final class Said {
    private String value;
    private Standing best = Standing.CONTRADICTED;
    private LocalDate published = LocalDate.MAX;
    private final TreeSet<String> claims = new TreeSet<>();
    private final TreeSet<String> origins = new TreeSet<>();

    void add(Testimony witness, String told) {
      // Words of several articles are one value: that of the first in order stands for all.
      value = value == null || told.compareTo(value) < 0 ? told : value;
      best = witness.standing().compareTo(best) < 0 ? witness.standing() : best;
      LocalDate day = witness.latest().orElse(LocalDate.MAX);
      published = day.isBefore(published) ? day : published;
      claims.add(witness.claim());
      origins.add(witness.origin());
    }
  }
}
