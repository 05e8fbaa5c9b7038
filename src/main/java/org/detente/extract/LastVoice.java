package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;

/** Who spoke last: "По его словам" is told by who spoke in the sentence before. */
final class LastVoice {

  private Optional<Entity> person = Optional.empty();
  private int silent;

  /** A sentence in which some speak, those with a verb of saying first, or nobody. */
  void hear(Gazetteer gazetteer, List<Voices.Voice> sayings, List<Voices.Voice> all) {
    Optional<Entity> speaker =
        Stream.concat(sayings.stream(), all.stream())
            .flatMap(v -> v.speaker().entity().stream())
            .flatMap(e -> gazetteer.entity(e).stream())
            .filter(Persons::speaks)
            .findFirst();
    silent = speaker.isPresent() ? 0 : silent + 1;
    person = speaker.or(() -> silent > 1 ? Optional.empty() : person);
  }

  /** Of whom "his" or "her" before "words" speaks. */
  Optional<Entity> of(Scene scene, Token possessive) {
    boolean hers = scene.grammar().is(WordClass.HERS, possessive.lower());
    return person
        .filter(e -> possessive.morph().number() != 'p')
        .filter(e -> Persons.isWoman(scene.grammar(), e) == hers);
  }
}
