package org.detente.extract;

import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** Content that belongs to a noun beside a verb of saying. */
final class OfNoun {

  private OfNoun() {}

  /** "ответил на обвинения в том, что": the content of the noun before, not of who speaks. */
  static boolean is(Scene scene, Clause saying, Clause content) {
    int noun = content.first() - 2;
    boolean required =
        noun > saying.verb().head()
            && scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(noun + 1).lower())
            && scene.grammar().is(WordClass.IMAGINED, scene.token(noun).lemma());
    return required
        || content
            .noun()
            .filter(n -> scene.grammar().is(WordClass.CORRELATIVE, scene.head(n).lower()))
            .filter(
                n ->
                    Stream.concat(saying.obliques().stream(), statements(scene, saying))
                        .filter(o -> o != n && o.first() > saying.verb().head())
                        .anyMatch(
                            o ->
                                o.extent() < n.first()
                                    && n.first() - o.extent() < (o.isBare() ? 7 : 3)))
            .isPresent();
  }

  /** "прокомментировал заявление посла о том, что": what others have stated. */
  private static Stream<Phrase> statements(Scene scene, Clause saying) {
    return saying.objects().stream()
        .filter(o -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(o).lemma()));
  }
}
