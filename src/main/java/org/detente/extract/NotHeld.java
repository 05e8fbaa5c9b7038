package org.detente.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Clause;
import org.detente.language.VerbGroup.Modal;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Stances that no side takes itself: another says of it that it need not. */
final class NotHeld {

  private NotHeld() {}

  /**
   * "La Russie n'a rien à craindre, a dit le chef de l'OTAN", "L'OTAN n'est pas une menace pour la
   * Russie": what another denies is his own stance.
   */
  static boolean is(Draft draft, Voices voices, Gazetteer gazetteer) {
    Sides sides = new Sides(gazetteer);
    return draft.type == EventType.POSITION
        && !draft.agents.isEmpty()
        && draft
            .clause
            .filter(c -> isNoNeed(c) || c.verb().negated() && !isSubject(draft, c))
            .flatMap(voices::of)
            .map(v -> sides.ofAll(List.of(v.speaker())))
            .filter(said -> !said.isEmpty() && !share(said, sides.ofAll(draft.agents)))
            .isPresent();
  }

  /** "ne doit pas craindre", "n'a rien à craindre". */
  private static boolean isNoNeed(Clause clause) {
    return clause.verb().negated() && clause.verb().modals().contains(Modal.DUTY)
        || clause.link() == Clause.Link.INFINITIVE
            && clause.noun().isPresent()
            && clause.governor().filter(g -> g.verb().negated()).isPresent();
  }

  private static boolean isSubject(Draft draft, Clause clause) {
    return clause.subjects().stream()
        .map(draft.scene::core)
        .anyMatch(s -> draft.agents.stream().map(Mention::span).anyMatch(s::overlaps));
  }

  private static boolean share(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.retainAll(others);
    return !both.isEmpty();
  }
}
