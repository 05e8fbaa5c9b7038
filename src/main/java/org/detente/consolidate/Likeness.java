package org.detente.consolidate;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.EventType;
import org.detente.model.EventType.Family;
import org.detente.model.Testimony;
import org.detente.model.Testimony.Standing;
import org.detente.model.Testimony.Value;

/**
 * When two claims of one type can be about one happening, days apart: what tells the happenings of
 * a type from each other (codebook, "Who is what: roles by type").
 */
final class Likeness {

  /** An announcement is often reported on the day after, or dated by the day it was published. */
  private static final int DAYS_OF_REPORTING = 3;

  private static final int DAYS_OF_CONTRADICTION = 366;

  private Likeness() {}

  /** What the happening is about; two known and different ones are two happenings. */
  static Optional<Value> subject(Testimony t) {
    return switch (t.type()) {
      case ACCREDITATION_WITHDRAWAL ->
          t.hit().stream()
              .findFirst()
              .map(side -> Value.entity(Turning.ENTITY + side, side))
              .or(() -> hit(t));
      case APPOINTMENT, DEPARTURE, SUMMONS, STAFF_CEILING, VISIT -> hit(t);
      case MEETING -> t.forum().filter(Value::isKnown);
      case CANCELLATION, POSTPONEMENT -> t.forum().filter(Value::isKnown).or(t::object);
      case RELATIONS_CHANGE -> Optional.empty();
      default -> t.object();
    };
  }

  private static Optional<Value> hit(Testimony t) {
    return t.targets().stream().filter(Value::isKnown).min(Comparator.comparing(Value::key));
  }

  /**
   * How many days apart a precise day may lie from that of a happening and still be meant for it.
   * Of what is known to be contradicted, the day may be what is wrong.
   */
  static int tolerance(Testimony t) {
    if (t.standing() == Standing.CONTRADICTED) {
      return DAYS_OF_CONTRADICTION;
    }
    return switch (t.type().family()) {
      case INSTITUTIONAL, PERSONNEL, INSTRUMENT -> DAYS_OF_REPORTING;
      case CONTACT, SPEECH_ACT, FORCE, RELATIONS -> 0;
    };
  }

  /**
   * True where what is said needs its subject to be known again: of two stances of one day nobody
   * can tell whether they are one.
   */
  static boolean needsSubject(EventType type) {
    return type.family() == Family.SPEECH_ACT
        || type.family() == Family.FORCE
        || type == EventType.COOPERATION
        || type == EventType.INVITATION
        || type == EventType.PROPOSAL;
  }

  /**
   * True where several can each do it of the same subject on one day, so that its name says who.
   */
  static boolean isOwn(EventType type) {
    return needsSubject(type)
        || type == EventType.ACCESSION
        || type == EventType.TREATY_WITHDRAWAL
        || type == EventType.VISIT;
  }

  /**
   * True when nothing but the day speaks against {@code a} and {@code b} telling of one happening.
   * A council meets, a body is founded and an office is closed once, whoever is said to have done
   * it; what somebody says, stops or expels is his own.
   */
  static boolean canBeOne(Testimony a, Testimony b) {
    Optional<Value> subject = subject(a);
    Optional<Value> other = subject(b);
    boolean sameSubject = subject.isPresent() && sameKey(subject, other);
    if (subject.isPresent() && other.isPresent() && !sameSubject) {
      return false;
    }
    return switch (a.type()) {
      case ESTABLISHMENT, DISSOLUTION, OPENING, CLOSURE, AGREEMENT, APPOINTMENT, DEPARTURE ->
          sameSubject || sidesMeet(a, b);
      case MEETING -> sameSubject || oneWithinTheOther(a.sides(), b.sides()) && peopleMeet(a, b);
      case POSITION, DEMAND, REFUSAL, ACCUSATION, THREAT, DECISION ->
          sameSubject && voicesMeet(a, b);
      default -> sidesMeet(a, b) || sameSubject && (a.sides().isEmpty() || b.sides().isEmpty());
    };
  }

  /** True when the number is what was decided, so that another number is another decision. */
  static boolean isDecidedOtherwise(Testimony a, Testimony b) {
    return a.type() == EventType.STAFF_CEILING
        && a.number().isPresent()
        && b.number().isPresent()
        && !a.number().equals(b.number());
  }

  private static boolean sameKey(Optional<Value> a, Optional<Value> b) {
    return a.map(Value::key).equals(b.map(Value::key));
  }

  private static boolean sidesMeet(Testimony a, Testimony b) {
    return !Collections.disjoint(a.sides(), b.sides());
  }

  private static boolean oneWithinTheOther(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  /** Where both name who met, somebody was at both. */
  private static boolean peopleMeet(Testimony a, Testimony b) {
    Set<String> people = ownNames(a);
    Set<String> others = ownNames(b);
    return people.isEmpty() || others.isEmpty() || !Collections.disjoint(people, others);
  }

  /**
   * A person and the side he or she speaks for are the same voice; two persons of a side are not.
   */
  private static boolean voicesMeet(Testimony a, Testimony b) {
    Set<String> names = keys(a.agents());
    Set<String> others = keys(b.agents());
    return !Collections.disjoint(names, others)
        || !Collections.disjoint(names, b.sides())
        || !Collections.disjoint(a.sides(), others);
  }

  /** Agents that are more than the side they act for: persons and offices. */
  private static Set<String> ownNames(Testimony t) {
    Set<String> names = keys(t.agents());
    names.removeAll(t.sides());
    return names;
  }

  private static Set<String> keys(Collection<Value> values) {
    Set<String> keys = new TreeSet<>();
    List.copyOf(values).forEach(value -> keys.add(value.key()));
    return keys;
  }
}
