package org.detente.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who publishes articles or documents.
 *
 * @param iri the outlet; where none is known, the article or document itself
 * @param country slug of the state where it is at home, if known
 * @param ownership what kind of owner it has, if known
 * @param side slug of the side whose own it is, if its owner is of one
 */
public record Outlet(
    String iri, Optional<String> country, Optional<Ownership> ownership, Optional<String> side) {

  public Outlet {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(country);
    Objects.requireNonNull(ownership);
    Objects.requireNonNull(side);
  }

  /** An outlet of which nothing else is known. */
  public static Outlet unknown(String iri) {
    return new Outlet(iri, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What kind of owner an outlet has. */
  public enum Ownership {
    STATE,
    PRIVATE,
    ALLIANCE,
    MINISTRY
  }
}
