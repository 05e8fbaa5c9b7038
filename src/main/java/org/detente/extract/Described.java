package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Span;

/**
 * Objects with the participle right behind them: "des garanties écrites", "une idée née à Rome".
 */
final class Described {

  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.DEMAND, EventType.REFUSAL, EventType.PROPOSAL, EventType.AGREEMENT);

  private Described() {}

  /** The words with what the participle says of them, empty where none stands right behind. */
  static Optional<Span> of(Draft draft, Phrase object, Span words) {
    Scene scene = draft.scene;
    if (!TYPES.contains(draft.type) || scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()) {
      return Optional.empty();
    }
    int next = scene.index(words.end() - 1) + 1;
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE && c.verb().first() == next)
        .filter(c -> draft.clause.filter(own -> own == c).isEmpty())
        .filter(c -> c.verb().form() == Morph.Form.PAST_PARTICIPLE)
        .filter(
            c -> c.noun().filter(n -> scene.outermost(n) == scene.outermost(object)).isPresent())
        .findFirst()
        .map(c -> words.cover(ClauseWords.extent(scene, c)))
        .map(w -> closed(scene, w));
  }

  private static Span closed(Scene scene, Span words) {
    int first = scene.index(words.start());
    int last = QuoteMarks.closed(scene, first, scene.index(words.end() - 1));
    return scene.sentence().cover(first, last);
  }
}
