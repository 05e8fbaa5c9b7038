package org.detente.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something that happened, or was to happen, consolidated from the claims that attest it. Nothing
 * that was claimed is lost: each role keeps every value with its witnesses, one of them (or, of
 * agents and targets, several) being preferred.
 *
 * @param slug last part of its IRI, {@code event/<slug>}
 * @param type the event type
 * @param course whether it is told as having happened
 * @param sides slugs of the states or organisations that its agents act for
 * @param claims IRIs of the claims that attest it, in order
 * @param denials IRIs of the claims that deny it, in order
 * @param backing what it rests on: articles, origins, outlets
 * @param values what its roles are claimed to be, by role and key
 * @param keys what it is known again by; see {@code Identities}
 */
public record Event(
    String slug,
    EventType type,
    Course course,
    SortedSet<String> sides,
    List<String> claims,
    List<String> denials,
    Backing backing,
    List<RoleValue> values,
    SortedSet<String> keys) {

  public Event {
    claims = List.copyOf(claims);
    denials = List.copyOf(denials);
    values = List.copyOf(values);
    sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    if (claims.isEmpty()) {
      throw new IllegalArgumentException(slug + " is attested by nothing");
    }
  }

  /** The same event under another name. */
  public Event named(String other) {
    return new Event(other, type, course, sides, claims, denials, backing, values, keys);
  }

  /** The same event, of which more is said. */
  public Event withValues(List<RoleValue> others) {
    return new Event(slug, type, course, sides, claims, denials, backing, others, keys);
  }

  /** The same event, known again by less or more. */
  public Event knownBy(SortedSet<String> others) {
    return new Event(slug, type, course, sides, claims, denials, backing, values, others);
  }

  /** How many articles or documents attest it. */
  public int articles() {
    return backing.articles();
  }

  /** How many independent origins these go back to. */
  public int origins() {
    return backing.origins();
  }

  /** The preferred values of a role, in order. */
  public List<RoleValue> preferred(Part part) {
    return values.stream().filter(v -> v.part() == part && v.preferred()).toList();
  }

  /** How far the event got, by the claim that goes furthest. */
  public enum Course {
    /** A claim says that it happened, or that its author decided it. */
    HAPPENED,
    /** It is only hearsay. */
    RUMOURED,
    /** It is only planned or announced for a day to come. */
    ANNOUNCED
  }

  /** What is said of an event: a role, a day, a scope, a number. */
  public enum Part {
    AGENT,
    TARGET,
    OBJECT,
    FORUM,
    PLACE,
    SCOPE,
    LEVEL,
    FORMAT,
    NUMBER,
    DATE,
    EFFECTIVE
  }

  /**
   * A value that at least one claim gives to a part.
   *
   * @param part the role
   * @param value an IRI for roles; an EDTF literal, a number, or the name of a scope, level or
   *     format otherwise
   * @param claims IRIs of the claims that give it, in order
   * @param origins how many independent origins these go back to
   * @param preferred whether it is shown first
   * @param by the best that speaks for it
   */
  public record RoleValue(
      Part part,
      String value,
      List<String> claims,
      int origins,
      boolean preferred,
      Testimony.Standing by) {

    public RoleValue {
      claims = List.copyOf(claims);
    }
  }
}
