package org.detente.extract;

import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Mention;
import org.detente.model.Span;

/** "the ratification of the treaty by the Duma": who does it is no part of what it is done to. */
final class ByWhom {

  private ByWhom() {}

  /** Cuts the doer, told last with its preposition, from the words of what is acted on. */
  static void cut(Scene scene, Draft draft) {
    draft
        .object
        .filter(o -> o.entity().isEmpty())
        .flatMap(
            o ->
                scene.sentence().phrases().stream()
                    .filter(p -> scene.governs(WordClass.AGENTIVE, p))
                    .filter(p -> scene.words(p).end() >= o.span().end())
                    .filter(p -> isAgent(scene, draft, p))
                    .map(p -> scene.token(p.first() - 1).span().start())
                    .filter(at -> o.span().start() < at && at < o.span().end())
                    .findFirst()
                    .map(at -> new Span(o.span().start(), end(scene, at))))
        .ifPresent(
            words -> draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text()))));
  }

  private static boolean isAgent(Scene scene, Draft draft, Phrase phrase) {
    Span words = scene.words(phrase);
    return phrase.first() > 0
        && draft.agents.stream()
            .anyMatch(a -> words.start() <= a.span().start() && a.span().end() <= words.end());
  }

  /** The end of the word before. */
  private static int end(Scene scene, int at) {
    int end = at;
    while (end > 0 && Character.isWhitespace(scene.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
