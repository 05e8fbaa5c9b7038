package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Phrase;
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
            || scene.governs(WordClass.WITH, phrase)
                && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    if (wanted instanceof Resolver.Thing || !bare || !acts(scene, phrase)) {
      return Optional.empty();
    }
    List<String> sides = belonging.sides(scene, phrase);
    return sides.size() != 1
        ? Optional.empty()
        : gazetteer
            .entity(sides.get(0))
            .filter(wanted)
            .map(e -> Resolver.mention(scene, scene.words(phrase), e));
  }

  /** Forces, people or a body through which a state acts: "l'armée", "la délégation". */
  static boolean acts(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.FORCES, scene.head(phrase).lemma())
        || scene.grammar().is(WordClass.ORGAN, scene.head(phrase).lemma());
  }
}
