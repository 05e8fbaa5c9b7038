package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** What somebody objects to or warns of when the preposition governs what another does. */
final class Gerundial {

  private Gerundial() {}

  /** "objected to NATO deploying missiles": not NATO, but what it does. */
  static void complete(Draft draft) {
    if (draft.type.family() == EventType.Family.SPEECH_ACT) {
      deed(draft)
          .map(c -> words(draft, c))
          .ifPresent(
              w -> draft.object = Optional.of(Mention.unresolved(w, w.of(draft.scene.text()))));
    }
  }

  private static Optional<Clause> deed(Draft draft) {
    return draft
        .objectPhrase
        .filter(o -> !o.isBare() && draft.object.isPresent())
        .flatMap(
            o ->
                draft.scene.sentence().clauses().stream()
                    .filter(c -> c.link() == Clause.Link.PARTICIPLE)
                    .filter(c -> c.verb().form() == Morph.Form.PRESENT_PARTICIPLE)
                    .filter(c -> c.noun().filter(n -> n == o).isPresent())
                    .filter(c -> c.verb().first() == o.last() + 1)
                    .findFirst());
  }

  private static Span words(Draft draft, Clause deed) {
    Phrase doer = draft.objectPhrase.orElseThrow();
    int start = draft.scene.words(doer).start();
    return new Span(start, ClauseWords.extent(draft.scene, deed).end());
  }
}
