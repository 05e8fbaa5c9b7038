package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** "NATO wants the treaty modernised": who wants something done asks for it. */
final class Wanted {

  private Wanted() {}

  static void complete(Scene scene, Draft draft) {
    boolean wants =
        draft.type == EventType.POSITION
            && draft
                .clause
                .map(c -> c.verb().lemma())
                .filter(v -> scene.grammar().is(WordClass.WISH, v))
                .filter(v -> scene.grammar().is(WordClass.INFINITIVE_VERB, v))
                .isPresent();
    Optional<Span> done =
        draft
            .objectPhrase
            .filter(o -> wants)
            .flatMap(o -> done(scene, o).map(scene.words(o)::cover));
    if (done.isPresent()) {
      draft.type = EventType.DEMAND;
      draft.object = Optional.of(Mention.unresolved(done.get(), done.get().of(scene.text())));
    }
  }

  /** The participle right behind what is to be acted on. */
  private static Optional<Span> done(Scene scene, Phrase thing) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE && c.verb().voice() == Voice.PASSIVE)
        .filter(
            c ->
                c.noun()
                    .filter(thing.all()::contains)
                    .filter(n -> c.verb().first() == n.extent() + 1)
                    .isPresent())
        .findFirst()
        .map(c -> ClauseWords.extent(scene, c));
  }
}
