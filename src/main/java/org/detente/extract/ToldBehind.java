package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.VerbGroup;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** What somebody said was to come, where who said so stands behind it. */
final class ToldBehind {

  private ToldBehind() {}

  /** "NATO would resume cooperation in the spring, Rasmussen said": it will, he said then. */
  static void complete(Draft draft) {
    boolean told =
        draft.modality == Modality.POSSIBLE
            && draft.announcement.filter(ToldBehind::isPast).isPresent()
            && draft
                .clause
                .filter(c -> isOnlyFuture(draft.scene, c))
                .filter(c -> draft.announcement.get().verb().first() > c.verb().last())
                .isPresent();
    if (told) {
      boolean founded = draft.type == EventType.ESTABLISHMENT || draft.type == EventType.ACCESSION;
      draft.modality = founded || !Mood.isMeasure(draft.type) ? Modality.PLANNED : Modality.ACTUAL;
    }
  }

  private static boolean isPast(Clause saying) {
    return saying.verb().tense() == Tense.PAST || saying.verb().perfect();
  }

  /** "would", with no condition told. */
  private static boolean isOnlyFuture(Scene scene, Clause clause) {
    VerbGroup verb = clause.verb();
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && clause.link() == Clause.Link.MAIN
        && verb.tense() == Tense.CONDITIONAL
        && !verb.perfect()
        && !verb.modals().isEmpty()
        && verb.modals().stream().allMatch(m -> m == Modal.FUTURE)
        && scene.sentence().clauses().stream()
            .noneMatch(c -> Mood.isHypothetical(scene.grammar(), c));
  }
}
