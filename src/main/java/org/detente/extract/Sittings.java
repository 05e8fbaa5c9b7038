package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** "Совет собрался в четверг. Министры поручили экспертам": those who sit do so that day. */
final class Sittings {

  private Sittings() {}

  /** Gives what those who sit in a council have done the day of the sitting told before. */
  static void date(List<Draft> drafts) {
    Optional<DateSpan> day = Optional.empty();
    for (Draft draft : drafts) {
      boolean sat = draft.type == EventType.MEETING && draft.forum.isPresent();
      if (sat && draft.modality == Modality.ACTUAL && draft.date.isPresent()) {
        day = draft.date;
      } else if (draft.date.isEmpty() && isDone(draft) && isBySitters(draft)) {
        draft.date = day;
      }
    }
  }

  private static boolean isDone(Draft draft) {
    return draft.modality == Modality.ACTUAL
        && !draft.negative
        && (draft.type == EventType.DECISION || draft.type == EventType.AGREEMENT);
  }

  /** "Министры": in the plural, and nothing says whose. */
  private static boolean isBySitters(Draft draft) {
    Scene scene = draft.scene;
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && draft.clause.stream()
            .flatMap(c -> c.subjects().stream())
            .filter(s -> s.complements().isEmpty())
            .map(Phrase::head)
            .anyMatch(i -> scene.grammar().is(WordClass.ATTENDING, scene.token(i).lemma()));
  }
}
