package org.detente.extract;

import java.util.Optional;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Meetings that are none between the two sides, though a party is named beside them. */
record Assemblies(Gazetteer gazetteer) {

  /** True for a meeting of nobody named, or of a body of one state among itself. */
  boolean areOthers(Draft draft) {
    return draft.type == EventType.MEETING
        && draft.forum.isEmpty()
        && draft.object.flatMap(this::entity).isEmpty()
        && (isOfNobody(draft) || isAtHome(draft));
  }

  /** "En marge de la Conférence sur la sécurité": named beside what is told. */
  private static boolean isOfNobody(Draft draft) {
    return draft.traits.contains(Trait.BARE_NOUN) && draft.agents.isEmpty();
  }

  /** "Réuni vendredi, le Conseil de la Fédération a approuvé": a parliament and the like. */
  private boolean isAtHome(Draft draft) {
    return draft.agents.size() == 1
        && entity(draft.agents.get(0))
            .filter(e -> e.kind() == EntityKind.ORGANISATION && e.sides().size() == 1)
            .filter(e -> !e.sides().contains(e.slug()) && !e.sides().contains("nato"))
            .isPresent();
  }

  private Optional<Entity> entity(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity);
  }
}
