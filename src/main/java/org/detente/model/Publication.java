package org.detente.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article as far as finding copies needs it.
 *
 * @param article its id
 * @param language BCP 47 primary subtag
 * @param outlet slug of the outlet that published it, if known
 * @param day of publication, if known to the day
 * @param credits slugs of the outlets that it names as the makers of its text, in order
 * @param fingerprint of its text
 */
public record Publication(
    String article,
    String language,
    Optional<String> outlet,
    Optional<LocalDate> day,
    Set<String> credits,
    Fingerprint fingerprint) {

  public Publication {
    Objects.requireNonNull(article);
    credits = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(credits));
  }
}
