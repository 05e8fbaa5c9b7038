package org.detente.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Several states of which a text tells no more than how many they are. */
final class Crowds {

  private Crowds() {}

  /**
   * "was signed by 30 states", "sailors from 13 nations had joined", "the leaders of 16 countries",
   * "most of the Balkan states": who does something though nobody is named; what they only say is
   * not told of.
   */
  static List<Mention> doers(Fit fit, EventType type, Scene scene) {
    return Strangers.isVoiced(type) ? List.of() : doers(fit, scene);
  }

  private static List<Mention> doers(Fit fit, Scene scene) {
    return fit.role(Role.AGENT).stream()
        .filter(f -> f.mention().entity().isEmpty())
        .flatMap(f -> f.phrase().stream())
        .filter(
            p ->
                isTold(scene, p)
                    || isCounted(scene, p)
                    || p.complements().stream().anyMatch(c -> isOf(scene, c))
                    || scene.head(p).pos() == Pos.DET
                        && p.complements().stream().anyMatch(c -> isCountries(scene, c)))
        .map(p -> Mention.unresolved(scene.words(p), scene.words(p).of(scene.text())))
        .toList();
  }

  /** "from 13 nations", "of 16 countries". */
  private static boolean isOf(Scene scene, Phrase phrase) {
    return !phrase.isBare() && isCounted(scene, phrase);
  }

  /** "European nations", "several former republics": more than the bare noun is said of them. */
  private static boolean isTold(Scene scene, Phrase phrase) {
    return isCountries(scene, phrase)
        && scene.head(phrase).morph().number() == 'p'
        && IntStream.range(phrase.first(), phrase.head())
            .anyMatch(i -> scene.token(i).pos() == Pos.ADJ || scene.token(i).pos() == Pos.PROPN);
  }

  private static boolean isCountries(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.COUNTRY_NOUN, scene.head(phrase).lemma());
  }

  private static boolean isCounted(Scene scene, Phrase phrase) {
    return isCountries(scene, phrase)
        && IntStream.range(phrase.first(), phrase.head())
            .anyMatch(i -> scene.token(i).pos() == Pos.NUM);
  }
}
