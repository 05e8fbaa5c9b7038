package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Proposals and refusals that somebody ought to make, which nobody has made. */
final class Owed {

  private Owed() {}

  /** True for what is only advised or due. */
  static boolean is(Draft draft) {
    return isAdvice(draft) || isDueRefusal(draft) || isOnlyDue(draft);
  }

  /** "Le temps est venu d'approfondir nos relations": what it is time for is still to be done. */
  static boolean isDue(Scene scene, Clause clause) {
    return clause.verb().perfect()
        && !clause.verb().modals().isEmpty()
        && clause.subjects().stream()
            .anyMatch(s -> scene.grammar().is(WordClass.NEEDED, scene.head(s).lemma()));
  }

  /** "важно говорить и поддерживать диалог": infinitives behind what says that they ought to be. */
  static boolean isAdvised(Scene scene, Clause infinitive) {
    int i = infinitive.verb().first() - 1;
    boolean led =
        infinitive.link() == Clause.Link.INFINITIVE
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    while (led && i > 0 && goesOn(scene.token(i).pos()) && !isNeeded(scene, i)) {
      i--;
    }
    return led && i >= 0 && isNeeded(scene, i);
  }

  private static boolean isNeeded(Scene scene, int token) {
    return scene.grammar().is(WordClass.NEEDED, scene.token(token).lower());
  }

  private static boolean goesOn(Pos pos) {
    return pos == Pos.CCONJ || pos == Pos.ADV || pos.isVerbal();
  }

  /** "Russia must stop its military activities": said by nobody known, for no day. */
  private static boolean isOnlyDue(Draft draft) {
    return draft.modality == Modality.PLANNED
        && !draft.scene.grammar().all(WordClass.OWNER).isEmpty()
        && draft.speaker.isEmpty()
        && !draft.agents.isEmpty()
        && draft.type != EventType.MEETING
        && draft.type != EventType.VISIT
        && draft
            .clause
            .filter(c -> c.times().isEmpty() && Mood.isOnlyDue(draft.scene, c))
            .filter(c -> draft.scene.verb(c).overlaps(draft.trigger))
            .isPresent();
  }

  /** "L'Alliance devrait proposer une reprise": what the text advises, no day being told. */
  private static boolean isAdvice(Draft draft) {
    return draft.type == EventType.PROPOSAL
        && draft.modality == Modality.POSSIBLE
        && draft
            .clause
            .filter(c -> c.times().isEmpty() && c.verb().modals().contains(Modal.DUTY))
            .isPresent();
  }

  /** "Альянс должен отказаться от расширения": who ought to refuse has not. */
  private static boolean isDueRefusal(Draft draft) {
    return draft.type == EventType.REFUSAL
        && draft
            .clause
            .filter(c -> c.verb().modals().contains(Modal.DUTY))
            .filter(c -> draft.scene.verb(c).overlaps(draft.trigger))
            .isPresent();
  }
}
