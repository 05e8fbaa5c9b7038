package org.detente.curate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the curators' file.
 *
 * @param name a pseudonym, which the audit graph tells everybody
 * @param token what is kept of the token
 * @param scopes what they may do, at least one thing
 * @param expiry when the token ends
 */
public record Curator(String name, TokenHash token, Set<Scope> scopes, Optional<Instant> expiry) {

  /** A regular expression of names. */
  static final String NAMED = "[a-z0-9][a-z0-9-]{0,39}";

  private static final String NEVER = "never";

  public Curator {
    scopes = Set.copyOf(scopes);
    Objects.requireNonNull(token);
    Objects.requireNonNull(expiry);
    if (!name.matches(NAMED) || scopes.isEmpty()) {
      throw new IllegalArgumentException(
          "a curator has a name of small letters, digits and hyphens, and a scope");
    }
  }

  /**
   * Reads {@code name hash scopes expiry}.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Curator parse(String line) {
    String[] words = line.strip().split("\\s+");
    if (words.length < 3 || words.length > 4) {
      throw new IllegalArgumentException(words.length + " words; expected name, hash, scopes, end");
    }
    try {
      return new Curator(
          words[0],
          TokenHash.parse(words[1]),
          Scope.list(words[2]),
          words.length == 3 || words[3].equals(NEVER)
              ? Optional.empty()
              : Optional.of(Instant.parse(words[3])));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no moment such as 2027-01-01T00:00:00Z", e);
    }
  }

  /** As {@link #parse} reads it. */
  String line() {
    return String.join(
        " ", name, token.text(), Scope.list(scopes), expiry.map(Instant::toString).orElse(NEVER));
  }

  /** Name, scopes and end, for people. */
  public String told() {
    return String.join(" ", name, Scope.list(scopes), expiry.map(Instant::toString).orElse(NEVER));
  }

  /** True when the token has ended. */
  boolean isOver(Instant now) {
    return expiry.isPresent() && !now.isBefore(expiry.get());
  }
}
