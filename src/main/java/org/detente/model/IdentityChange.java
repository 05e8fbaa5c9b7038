package org.detente.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A line of the log of events' names.
 *
 * @param kind what it says
 * @param event slug of the event it says it of
 * @param about keys, slugs or IRIs of claims, as the kind has it; in order
 */
public record IdentityChange(Kind kind, String event, SortedSet<String> about) {

  public IdentityChange {
    about = Collections.unmodifiableSortedSet(new TreeSet<>(about));
    if (kind.hasAbout() == about.isEmpty() || kind == Kind.MERGED && about.size() > 1) {
      throw new IllegalArgumentException(kind + " of " + event + " cannot be about " + about);
    }
  }

  /** A line about several things, in any order. */
  public static IdentityChange of(Kind kind, String event, Set<String> about) {
    return new IdentityChange(kind, event, new TreeSet<>(about));
  }

  /** What a line says. */
  public enum Kind {
    /** The event was published; {@code about} holds what it is known by. */
    NAMED,
    /** It became one with the event in {@code about}, whose name stands for both. */
    MERGED,
    /** Some of what it was known by is told apart as the events in {@code about}. */
    SPLIT,
    /** No claim attests it any more; about nothing. */
    RETIRED,
    /** A curator says that it is the same as the events in {@code about}. */
    JOINED,
    /** A curator says that the claims in {@code about} are not about it. */
    PARTED;

    /** True where something must be said of it. */
    public boolean hasAbout() {
      return this != RETIRED;
    }
  }
}
