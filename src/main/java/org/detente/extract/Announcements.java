package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.model.Modality;

/**
 * Carries an announcement on: "La Russie va suspendre sa mission, a annoncé Lavrov. Les activités
 * de la mission de liaison seront également interrompues." The second measure is the announcer's
 * too.
 */
final class Announcements {

  /** Farthest an announcement is carried on, characters between the two. */
  private static final int REACH = 900;

  /** Gives agentless measures to come the doer, voice and day of the announcement before them. */
  void continueIn(List<Draft> drafts) {
    Optional<Draft> announced = Optional.empty();
    for (Draft draft : drafts) {
      boolean near =
          announced.filter(a -> draft.trigger.start() - a.trigger.start() < REACH).isPresent();
      if (near && draft.agents.isEmpty() && isMeasureToCome(draft)) {
        Draft first = announced.get();
        draft.agents.addAll(first.agents);
        draft.speaker = draft.speaker.or(() -> first.speaker);
        if (draft.date.isPresent() && draft.effective.isEmpty()) {
          draft.effective = draft.date;
        }
        draft.date = first.date;
        draft.traits.add(Trait.CARRIED_ON);
      }
      if (draft.announcement.isPresent() && !draft.agents.isEmpty() && isMeasureToCome(draft)) {
        announced = Optional.of(draft);
      }
    }
  }

  private static boolean isMeasureToCome(Draft draft) {
    return Mood.isMeasure(draft.type)
        && draft.modality == Modality.ACTUAL
        && !draft.negative
        && (draft.noun.filter(n -> n.isBare() && draft.scene.host(n).isEmpty()).isPresent()
            || draft.clause.filter(c -> Mood.isFuture(c.verb())).isPresent());
  }
}
