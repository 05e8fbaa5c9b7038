package org.detente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.detente.model.DateSpan;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;

/**
 * What one article tells of one happening: the first telling and its retellings in headline, lead
 * and text, taken together (codebook, field {@code same_as}).
 *
 * @param sum the first telling, with what it leaves open filled in from the others and the most
 *     precise of their dates
 * @param claims all of them, the first first
 */
record Telling(Testimony sum, List<Testimony> claims) {

  /**
   * The least said comes last: a day before a month, a subject before none; so does what is
   * contradicted.
   */
  static final Comparator<Telling> MOST_PRECISE_FIRST =
      Comparator.comparingLong(Telling::breadth)
          .thenComparing(t -> t.sum.standing() == Standing.CONTRADICTED)
          .thenComparing(t -> Likeness.subject(t.sum).map(s -> s.isKnown() ? 0 : 1).orElse(2))
          .thenComparing(t -> t.sum.sides().isEmpty())
          .thenComparingLong(Telling::firstDay)
          .thenComparing(t -> t.sum.claim());

  /** Claims by article and first telling, in order of their IRIs; a chain of retellings is one. */
  static List<Telling> of(Collection<Testimony> claims) {
    Map<String, Testimony> byIri = new TreeMap<>();
    claims.forEach(claim -> byIri.put(claim.claim(), claim));
    Map<String, List<Testimony>> byFirst = new TreeMap<>();
    for (Testimony claim : byIri.values()) {
      byFirst.computeIfAbsent(first(claim, byIri), iri -> new ArrayList<>()).add(claim);
    }
    List<Telling> tellings = new ArrayList<>();
    byFirst.forEach((first, group) -> tellings.addAll(told(byIri.get(first), group)));
    return tellings;
  }

  /** First day it can mean. */
  long firstDay() {
    return sum.date().flatMap(DateSpan::earliest).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
  }

  /** Last day it can mean; what has no date happened no later than it was told. */
  long lastDay() {
    Optional<LocalDate> last =
        sum.date().isPresent() ? sum.date().flatMap(DateSpan::latest) : sum.latest();
    return last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /** True when it names one day. */
  boolean isDay() {
    return sum.date().filter(DateSpan::isDay).isPresent();
  }

  private long breadth() {
    long first = firstDay();
    long last = lastDay();
    return first == Long.MIN_VALUE || last == Long.MAX_VALUE ? Long.MAX_VALUE : last - first;
  }

  /** The end of the chain, or the smallest IRI of a circle. */
  private static String first(Testimony claim, Map<String, Testimony> byIri) {
    String at = claim.claim();
    List<String> seen = new ArrayList<>();
    while (!seen.contains(at)) {
      seen.add(at);
      Testimony here = byIri.get(at);
      Optional<String> next = here.retells().filter(iri -> tells(byIri.get(iri), here));
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
    }
    return seen.subList(seen.indexOf(at), seen.size()).stream().min(String::compareTo).orElse(at);
  }

  private static boolean tells(Testimony first, Testimony retelling) {
    return first != null
        && first.type() == retelling.type()
        && first.negative() == retelling.negative()
        && first.source().equals(retelling.source())
        && datesAgree(first.date(), retelling.date());
  }

  /** A retelling may be vaguer or more precise; with another day it is no retelling. */
  private static boolean datesAgree(Optional<DateSpan> a, Optional<DateSpan> b) {
    return a.isEmpty() || b.isEmpty() || a.get().within(b.get()) || b.get().within(a.get());
  }

  /**
   * Of "limits to twenty a mission that was limited to thirty in 2015" the headline tells the
   * first: what has no day of its own is what the text is about.
   */
  private static List<Testimony> newsFirst(List<Testimony> group) {
    return group.stream().sorted(Comparator.comparing(claim -> claim.date().isPresent())).toList();
  }

  private static boolean numbersAgree(OptionalInt a, OptionalInt b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** The first with all that retell it; one of another day or number tells by itself. */
  private static List<Telling> told(Testimony first, List<Testimony> group) {
    Testimony sum = first;
    List<Testimony> one = new ArrayList<>(List.of(first));
    List<Telling> tellings = new ArrayList<>();
    for (Testimony other : newsFirst(group)) {
      if (other != first
          && datesAgree(sum.date(), other.date())
          && numbersAgree(sum.number(), other.number())) {
        sum = filled(sum, other);
        one.add(other);
      } else if (other != first) {
        tellings.add(new Telling(other, List.of(other)));
      }
    }
    tellings.add(new Telling(sum, one));
    return tellings;
  }

  private static Testimony filled(Testimony a, Testimony b) {
    List<Value> agents = a.agents().isEmpty() ? b.agents() : a.agents();
    return new Testimony(
        a.claim(),
        a.witness(),
        a.standing(),
        a.type(),
        agents,
        a.agents().isEmpty() ? b.sides() : a.sides(),
        a.targets().isEmpty() ? b.targets() : a.targets(),
        a.hit().isEmpty() ? b.hit() : a.hit(),
        a.object().or(b::object),
        a.forum().or(b::forum),
        a.place().or(b::place),
        a.scope().or(b::scope),
        a.level().or(b::level),
        a.format().or(b::format),
        a.number().isPresent() ? a.number() : b.number(),
        narrower(a.date(), b.date()),
        a.effective().or(b::effective),
        a.latest(),
        a.modality(),
        a.negative(),
        a.fact(),
        a.retells());
  }

  private static Optional<DateSpan> narrower(Optional<DateSpan> a, Optional<DateSpan> b) {
    return a.isEmpty() || b.isPresent() && b.get().within(a.get()) ? b.or(() -> a) : a;
  }
}
