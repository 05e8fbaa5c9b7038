package org.detente.extract;

import java.util.List;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/** Whose decision or intention it is, and what follows for what was decided or meant. */
final class Bearers {

  private Bearers() {}

  /** "critique sa décision de suspendre": what was decided happened, whatever is said of it. */
  static boolean isDone(Fit bearer) {
    return bearer.sense().modality().filter(m -> m == Modality.ACTUAL).isPresent();
  }

  /** The bearer of a decision or intention does what the infinitive on it says. */
  static void handOn(Fit bearer, Draft draft) {
    bearer
        .sense()
        .modality()
        .map(m -> Ahead.decided(m, draft.type))
        .filter(m -> m != Modality.ACTUAL)
        .ifPresent(m -> draft.modality = m);
    if (isDone(bearer) && draft.clause.filter(Doers::isHeadline).isPresent()) {
      draft.modality = Ahead.decided(Modality.ACTUAL, draft.type);
    }
    List<Mention> agents =
        bearer.role(Role.AGENT).stream()
            .map(Fit.Filler::mention)
            .filter(m -> m.entity().isPresent())
            .toList();
    if (!agents.isEmpty()) {
      boolean met = draft.type == EventType.MEETING;
      draft.agents.removeIf(
          a -> !met || agents.stream().anyMatch(b -> b.entity().equals(a.entity())));
      draft.agents.addAll(agents);
      draft.targets.removeIf(t -> agents.stream().anyMatch(a -> a.entity().equals(t.entity())));
    }
  }
}
