package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;

/** What a meeting is held for: "met to discuss Afghanistan" tells one meeting and its topic. */
record Topics(FrameMatcher matcher) {

  /** Gives a meeting its topic; returns the clauses that tell no meeting of their own. */
  List<Clause> complete(Scene scene, Draft draft) {
    List<Clause> told = new ArrayList<>();
    if (draft.type != EventType.MEETING || draft.clause.isEmpty()) {
      return told;
    }
    for (Clause purpose : scene.sentence().clauses()) {
      boolean governed =
          purpose.link() == Clause.Link.INFINITIVE
              && purpose.governor().filter(g -> g == draft.clause.get()).isPresent();
      Optional<Fit> talk =
          governed
              ? matcher.verb(scene, purpose).stream().filter(Topics::isMeeting).findFirst()
              : Optional.empty();
      if (talk.isPresent()) {
        if (draft.object.isEmpty()) {
          talk.get().role(Role.OBJECT).stream()
              .findFirst()
              .ifPresent(o -> Drafting.object(draft, o));
        }
        told.add(purpose);
      }
    }
    return told;
  }

  private static boolean isMeeting(Fit fit) {
    return fit.sense().effect() == Sense.Effect.EVENT
        && fit.sense().type().filter(t -> t == EventType.MEETING).isPresent();
  }
}
