package org.detente.model;

import java.util.Arrays;

/**
 * Kinds of things an article names; each is a class of the ontology of the same name in UpperCamel.
 * They decide what may fill a role of an event ("signer" asks for an instrument).
 */
public enum EntityKind {
  STATE,
  ORGANISATION,
  COUNCIL,
  MISSION,
  OFFICE,
  MINISTRY,
  GROUP,
  PERSON,
  POST,
  TREATY,
  ACT,
  DECLARATION,
  ARRANGEMENT,
  DRAFT,
  PROGRAMME,
  PLACE,
  SOURCE;

  /** True for what can act: states, organisations, bodies, groups, persons, holders of posts. */
  public boolean isAgent() {
    return switch (this) {
      case STATE, ORGANISATION, COUNCIL, MISSION, OFFICE, MINISTRY, GROUP, PERSON, POST -> true;
      default -> false;
    };
  }

  /** True for treaties, acts, declarations, arrangements and drafts. */
  public boolean isInstrument() {
    return switch (this) {
      case TREATY, ACT, DECLARATION, ARRANGEMENT, DRAFT -> true;
      default -> false;
    };
  }

  /** The ontology class's local name. */
  public String term() {
    return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * The kind of an ontology class.
   *
   * @throws IllegalArgumentException when no kind has that local name
   */
  public static EntityKind ofTerm(String term) {
    return Arrays.stream(values())
        .filter(kind -> kind.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of entity is called " + term));
  }
}
