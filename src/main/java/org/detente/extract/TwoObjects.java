package org.detente.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;

/** Verbs with two objects, of which one is only to whom it is done. */
record TwoObjects(Gazetteer gazetteer) {

  /** What is put to somebody, or kept from him, by a verb with two objects. */
  private static final Set<EventType> PUT = Set.of(EventType.PROPOSAL, EventType.REFUSAL);

  /** "offered Russia to hold meetings": who is offered it is not what is offered. */
  static boolean isAsked(Map<Role, List<Filler>> roles, Filler object) {
    return roles.getOrDefault(Role.TARGET, List.of()).stream()
        .anyMatch(f -> f.phrase().isPresent() && f.phrase().equals(object.phrase()));
  }

  /** "appointed Foreign Minister X as envoy", "offered Russia an office": no object as well. */
  boolean isTarget(Map<Role, List<Filler>> roles, Filler object, Sense sense) {
    boolean put = sense.type().filter(PUT::contains).isPresent();
    return roles.getOrDefault(Role.TARGET, List.of()).stream()
        .filter(
            f ->
                f.mention()
                    .entity()
                    .flatMap(gazetteer::entity)
                    .filter(e -> e.kind() == EntityKind.PERSON || put && e.kind().isAgent())
                    .isPresent())
        .anyMatch(f -> f.phrase().isPresent() && f.phrase().equals(object.phrase()));
  }
}
