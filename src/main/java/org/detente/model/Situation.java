package org.detente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stood from one day to another: a body suspended, an office closed, a post held or vacant, a
 * mission capped. Half-open: the day it ended, it stood no more. An absent bound is unknown, never
 * "still".
 *
 * @param of slug of what it is the situation of
 * @param condition what it stood in
 * @param scope how far a suspension reached
 * @param agent IRI of who brought it about, or holds the post
 * @param number the ceiling of a mission
 * @param from when it began
 * @param until when it ended
 * @param began slug of the event that began it
 * @param endings every way in which it is said to have ended, in order of their days
 * @param claims IRIs of the claims it is derived from, in order
 */
public record Situation(
    String of,
    Condition condition,
    Optional<Scope> scope,
    Optional<String> agent,
    OptionalInt number,
    Bounds from,
    Bounds until,
    String began,
    List<Ending> endings,
    List<String> claims) {

  public Situation {
    endings = List.copyOf(endings);
    claims = List.copyOf(claims);
  }

  /** What a thing stands in. */
  public enum Condition {
    SUSPENDED,
    CLOSED,
    HELD,
    VACANT,
    CAPPED
  }

  /** In what way a situation ended. */
  public enum EndKind {
    INFORMAL_CONTACT,
    DECISION_TO_RESUME,
    FIRST_MEETING,
    REOPENING,
    CESSATION,
    SUCCESSION
  }

  /**
   * First and last day that something can have happened on.
   *
   * @param earliest empty when unknown
   * @param latest empty when unknown
   */
  public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(Optional.empty(), Optional.empty());

    /** The bounds of a date. */
    public static Bounds of(DateSpan date) {
      return new Bounds(date.earliest(), date.latest());
    }
  }

  /**
   * A way in which it ended.
   *
   * @param kind in what way
   * @param date when
   * @param event slug of the event that ended it
   * @param claims IRIs of the claims that say so
   */
  public record Ending(EndKind kind, DateSpan date, String event, List<String> claims) {}
}
