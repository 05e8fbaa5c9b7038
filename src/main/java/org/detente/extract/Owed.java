package org.detente.extract;

import org.detente.language.VerbGroup.Modal;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Proposals and refusals that somebody ought to make, which nobody has made. */
final class Owed {

  private Owed() {}

  /** True for what is only advised or due. */
  static boolean is(Draft draft) {
    return isAdvice(draft) || isDueRefusal(draft);
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
