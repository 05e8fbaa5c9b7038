package org.detente.extract;

import java.util.Optional;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;

/** What endangers, and utters no threat. */
record Dangers(Gazetteer gazetteer) {

  /** "Moscou menace la stabilité du continent": what is a danger to a thing threatens nobody. */
  boolean has(Draft draft) {
    return draft.type == EventType.THREAT
        && draft.object.isEmpty()
        && !draft.targets.isEmpty()
        && draft.targets.stream().allMatch(t -> t.entity().isEmpty())
        && draft.agents.stream()
            .map(a -> a.entity().flatMap(gazetteer::entity))
            .flatMap(Optional::stream)
            .noneMatch(Dangers::isPerson);
  }

  /** "предупредил об угрозе войны", "warned of the risk": what is feared is named. */
  static boolean isOfDanger(Draft draft) {
    return draft
        .objectPhrase
        .map(o -> draft.scene.head(o).lemma())
        .filter(l -> draft.scene.grammar().is(WordClass.IMAGINED, l))
        .isPresent();
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.POST;
  }
}
