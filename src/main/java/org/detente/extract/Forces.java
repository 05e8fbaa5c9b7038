package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Mention;

/**
 * What a state's forces, organs and people do, it does: "A Russian frigate", "Le ministre russe".
 */
final class Forces {

  private final Gazetteer gazetteer;
  private final Belonging belonging;

  Forces(Gazetteer gazetteer, Belonging belonging) {
    this.gazetteer = gazetteer;
    this.belonging = belonging;
  }

  /** The state whose forces a phrase names, where an actor is wanted and not a thing. */
  Optional<Mention> state(Scene scene, Phrase phrase, Predicate<Entity> wanted) {
    boolean bare =
        phrase.isBare()
            || scene.governs(WordClass.AGENTIVE, phrase)
            || isOf(scene, phrase)
            || scene.governs(WordClass.WITH, phrase)
                && (!scene.grammar().all(WordClass.ONES_OWN).isEmpty()
                    || !scene.grammar().is(WordClass.FORCES, scene.head(phrase).lemma()));
    if (wanted instanceof Resolver.Thing || !bare || !acts(scene, phrase)) {
      return Optional.empty();
    }
    List<String> others =
        scene.isPossessive(phrase.first()) ? new Peers(gazetteer).others(scene, phrase) : List.of();
    boolean own = !scene.grammar().is(WordClass.COUNTERPART, scene.head(phrase).lemma());
    List<String> sides = others.isEmpty() && own ? belonging.sides(scene, phrase) : others;
    return sides.size() != 1
        ? Optional.empty()
        : gazetteer
            .entity(sides.get(0))
            .filter(wanted)
            .map(e -> Resolver.mention(scene, scene.words(phrase), e));
  }

  /** "les exercices des forces russes". */
  private static boolean isOf(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.GENITIVE, phrase)
        && scene.grammar().is(WordClass.FORCES, scene.head(phrase).lemma())
        && !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty();
  }

  /**
   * Forces, people or a body through which a state acts: "l'armée", "la délégation", "the Navy".
   */
  static boolean acts(Scene scene, Phrase phrase) {
    Token head = scene.head(phrase);
    String word = head.pos() == Pos.PROPN ? head.lower() : head.lemma();
    return Stream.of(WordClass.FORCES, WordClass.ORGAN, WordClass.COUNTERPART)
        .anyMatch(list -> scene.grammar().is(list, word));
  }
}
