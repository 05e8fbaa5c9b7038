package org.detente.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a curator did to a store, in one request.
 *
 * @param request its id
 * @param deed what kind of thing
 * @param curator who, by pseudonym: small letters, digits and hyphens
 * @param time when, to the second
 * @param changes of articles, in their order
 * @param reviews that were put in place
 * @param reason why, in the curator's words, at most 2,000 characters
 */
public record Act(
    String request,
    Deed deed,
    String curator,
    Instant time,
    List<Change> changes,
    List<Review> reviews,
    Optional<String> reason) {

  public Act {
    Objects.requireNonNull(request);
    Objects.requireNonNull(deed);
    Objects.requireNonNull(time);
    Objects.requireNonNull(reason);
    changes = List.copyOf(changes);
    reviews = List.copyOf(reviews);
    if (!curator.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("no name of a curator: " + curator);
    }
  }

  /** What may be done. */
  public enum Deed {
    LOADING,
    RETRACTING,
    REVIEWING,
    BACKING_UP,
    COMPACTING
  }

  /**
   * An article that came, changed or went.
   *
   * @param article its id, as its IRI has it
   * @param before the digest of its graph before, when it stood
   * @param after the same afterwards
   */
  public record Change(String article, Optional<String> before, Optional<String> after) {

    public Change {
      Objects.requireNonNull(article);
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException("neither before nor after: " + article);
      }
    }
  }
}
