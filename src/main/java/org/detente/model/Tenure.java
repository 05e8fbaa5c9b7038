package org.detente.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's holding of a post, on a half-open interval: on the day of hand-over the successor
 * holds. Absent bounds are unknown, never "still".
 *
 * @param person slug of the person
 * @param post slug of the post
 * @param capacity full, acting or chargé
 * @param from first day, or the earliest it can be
 * @param until day of hand-over, or the latest it can be
 */
public record Tenure(
    String person,
    String post,
    Capacity capacity,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** In what capacity a post is held. */
  public enum Capacity {
    FULL,
    ACTING,
    CHARGE
  }

  /** True unless the day is known to lie outside. */
  public boolean mayCover(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (until.isEmpty() || day.isBefore(until.get()));
  }
}
