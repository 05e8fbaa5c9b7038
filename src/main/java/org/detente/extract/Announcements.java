package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;
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
    Optional<Draft> stopped = Optional.empty();
    for (Draft draft : drafts) {
      if (draft.agents.isEmpty() && stopped.isPresent() && pointsBack(draft)) {
        draft.agents.addAll(stopped.get().agents);
        draft.date = draft.date.isPresent() ? draft.date : stopped.get().date;
      }
      if (draft.type == EventType.SUSPENSION && !draft.agents.isEmpty() && !draft.negative) {
        stopped = Optional.of(draft);
      }
      boolean near =
          announced.filter(a -> draft.trigger.start() - a.trigger.start() < REACH).isPresent();
      if (near && draft.agents.isEmpty() && isMeasureToCome(draft)) {
        Draft first = announced.get();
        draft.agents.addAll(first.agents);
        draft.speaker = draft.speaker.or(() -> first.speaker);
        if (draft.effective.isEmpty() && !draft.date.equals(first.date)) {
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

  /** "L'arrêt frappe les exercices": the one just told, by those who did it, that day. */
  private static boolean pointsBack(Draft draft) {
    return draft.type == EventType.SUSPENSION
        && draft
            .fit
            .fixed()
            .filter(f -> f.complements().isEmpty() && f.first() < f.head())
            .filter(f -> draft.clause.filter(c -> c.subjects().contains(f)).isPresent())
            .isPresent();
  }

  private static boolean isMeasureToCome(Draft draft) {
    return Mood.isMeasure(draft.type)
        && draft.modality == Modality.ACTUAL
        && !draft.negative
        && (draft.noun.filter(n -> n.isBare() && draft.scene.host(n).isEmpty()).isPresent()
            || draft.clause.filter(c -> Mood.isFuture(c.verb())).isPresent());
  }
}
