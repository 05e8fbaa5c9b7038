package org.detente.extract;

import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What the allies agree on among themselves: a decision of theirs, no instrument of two sides. */
final class AmongAllies {

  private static final String ALLIANCE = "nato";

  private AmongAllies() {}

  /** "NATO agreed to upgrade its contacts", "agreed that Stoltenberg should sound out Moscow". */
  static void complete(Draft draft, Gazetteer gazetteer) {
    boolean alone =
        draft.type == EventType.AGREEMENT
            && draft.fit.content().stream().anyMatch(AmongAllies::isToBe)
            && !draft.scene.grammar().all(WordClass.OWNER).isEmpty()
            && !draft.agents.isEmpty()
            && draft.agents.stream().allMatch(a -> isOfAlliance(a, gazetteer));
    if (alone) {
      draft.type = EventType.DECISION;
    }
  }

  /** "agreed to upgrade", "agreed that he should"; "that Russia might" grants the other side. */
  private static boolean isToBe(Clause content) {
    return content.link() == Clause.Link.INFINITIVE || content.verb().modals().contains(Modal.DUTY);
  }

  /** The Alliance or people of it as a whole, no single ally. */
  private static boolean isOfAlliance(Mention agent, Gazetteer gazetteer) {
    return agent
        .entity()
        .flatMap(gazetteer::entity)
        .filter(
            e ->
                e.slug().equals(ALLIANCE)
                    || e.kind() == EntityKind.GROUP && e.sides().equals(Set.of(ALLIANCE)))
        .isPresent();
  }
}
