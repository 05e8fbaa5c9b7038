package org.detente.extract;

import java.util.List;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Mention;

/** People who are told by what they are and not by name: they act for their side. */
record OfTheirSide(Resolver resolver) {

  /** "Russian generals", "NATO experts": several who are not known act for their side. */
  Mention side(Scene scene, Phrase people, Mention named) {
    if (Peers.are(scene, people)) {
      return resolver.belonging().peers().of(scene, people, named);
    }
    boolean several =
        isOneOfSide(scene, people)
            || !scene.grammar().all(WordClass.OWNER).isEmpty()
                && scene.head(people).morph().number() == 'p'
                && people.complements().stream()
                    .noneMatch(c -> scene.governs(WordClass.GENITIVE, c))
                && scene.grammar().is(WordClass.MEETING_PEOPLE, scene.head(people).lemma());
    List<String> sides =
        named.entity().isEmpty() && several ? resolver.belonging().sides(scene, people) : List.of();
    return sides.size() == 1 ? Mention.of(named.span(), named.words(), sides.get(0)) : named;
  }

  /** "Un haut responsable russe": in French whoever is not named speaks and acts for his side. */
  private static boolean isOneOfSide(Scene scene, Phrase people) {
    String head = scene.head(people).lemma();
    return !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && people.isBare()
        && (scene.grammar().is(WordClass.PERSON_NOUN, head)
            || scene.grammar().is(WordClass.MEETING_PEOPLE, head));
  }
}
