package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What endangers, and utters no threat. */
record Dangers(Gazetteer gazetteer) {

  /** "Moscou menace la stabilité du continent": what is a danger to a thing threatens nobody. */
  boolean has(Draft draft) {
    return draft.type == EventType.THREAT
        && draft.object.isEmpty()
        && !draft.targets.isEmpty()
        && draft.targets.stream().allMatch(t -> t.entity().isEmpty() && !isCountry(draft, t))
        && draft.agents.stream()
            .map(a -> a.entity().flatMap(gazetteer::entity))
            .flatMap(Optional::stream)
            .noneMatch(Dangers::isPerson);
  }

  /**
   * "предупредил об угрозе войны", "warned of the risk": what is feared is named; "brandit la
   * menace" of missiles threatens.
   */
  static boolean isOfDanger(Draft draft) {
    return draft
        .objectPhrase
        .map(o -> draft.scene.head(o).lemma())
        .filter(l -> draft.scene.grammar().is(WordClass.IMAGINED, l))
        .filter(l -> !draft.fit.sense().nouns().getOrDefault(Role.OBJECT, Set.of()).contains(l))
        .isPresent();
  }

  /** "menace ces deux pays". */
  private static boolean isCountry(Draft draft, Mention target) {
    return IntStream.rangeClosed(
            draft.scene.index(target.span().start()), draft.scene.index(target.span().end() - 1))
        .mapToObj(i -> draft.scene.token(i).lemma())
        .anyMatch(l -> draft.scene.grammar().is(WordClass.COUNTRY_WORD, l));
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.POST;
  }
}
