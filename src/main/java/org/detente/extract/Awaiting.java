package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/**
 * "заседания не будут проводиться, пока войска не покинут Грузию": encounters that are not held
 * until something happens are suspended, not called off.
 */
final class Awaiting {

  private Awaiting() {}

  /** Nothing of the kind comes about until the clause that hangs on it. */
  static boolean has(Scene scene, Clause clause, EventType type) {
    return type == EventType.MEETING
        && clause.verb().negated()
        && Mood.isFuture(clause.verb())
        && scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.ADVERBIAL)
            .filter(c -> c.governor().filter(g -> g == clause).isPresent())
            .anyMatch(c -> scene.grammar().is(WordClass.UNTIL, c.marker()));
  }

  /** Makes what is not held what is suspended: of a council's sittings the council. */
  static void suspend(Draft draft) {
    draft.type = EventType.SUSPENSION;
    draft.negative = false;
    draft.modality = Modality.ACTUAL;
    draft.object = draft.forum.or(() -> draft.object);
    draft.forum = Optional.empty();
  }
}
