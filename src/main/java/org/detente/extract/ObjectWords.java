package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Which words say what is asked, offered or refused. */
final class ObjectWords {

  private ObjectWords() {}

  /**
   * "отклонили требование Москвы закрыть двери блока": with the infinitive on the noun, which says
   * what the demand is.
   */
  static Mention of(Scene scene, Mention mention, Optional<Phrase> phrase) {
    Optional<Span> told =
        mention.entity().isPresent()
            ? Optional.empty()
            : phrase
                .filter(p -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(p).lemma()))
                .flatMap(p -> infinitive(scene, p));
    return told.map(mention.span()::cover)
        .map(words -> Mention.unresolved(words, words.of(scene.text())))
        .orElse(mention);
  }

  private static Optional<Span> infinitive(Scene scene, Phrase noun) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> c.noun().filter(n -> n == noun).isPresent())
        .findFirst()
        .map(c -> Drafting.extent(scene, c));
  }
}
