package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** The words of an object: of what is held, alleged or threatened as far as the clause goes on. */
final class Held {

  /** Types that are as long as what is held, alleged or threatened. */
  private static final Set<EventType> HELD =
      EnumSet.of(EventType.POSITION, EventType.ACCUSATION, EventType.THREAT);

  private Held() {}

  /** The object that a filler is for a draft. */
  static Mention of(Draft draft, Filler filler) {
    Scene scene = draft.scene;
    Mention own = ObjectWords.of(scene, filler.mention(), filler.phrase());
    Optional<Span> held =
        filler
            .phrase()
            .filter(p -> HELD.contains(draft.type) && own.entity().isEmpty())
            .filter(p -> own.equals(filler.mention()))
            .flatMap(p -> draft.clause.map(c -> WhatIsSaid.held(scene, c, p)));
    return held.map(words -> Mention.unresolved(words, words.of(scene.text()))).orElse(own);
  }
}
