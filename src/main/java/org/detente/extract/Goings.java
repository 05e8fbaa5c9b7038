package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** Sittings that somebody is still on the way to, or has only agreed to attend. */
final class Goings {

  private Goings() {}

  /** "по прибытии на встречу министров": whose it is to which somebody goes. */
  static boolean isOfGoal(Scene scene, Phrase owner) {
    return scene.governs(WordClass.GENITIVE, owner)
        && scene
            .host(owner)
            .filter(h -> scene.governs(WordClass.TOWARD, h) && scene.name(h.head()).isEmpty())
            .isPresent();
  }

  /** True for a sitting that is ahead of who goes to it. */
  static boolean lead(Scene scene, Phrase sitting) {
    return isGoneTo(scene, sitting) || isAgreedTo(scene, sitting);
  }

  /** "едет на заседание". */
  private static boolean isGoneTo(Scene scene, Phrase sitting) {
    return scene.governs(WordClass.TOWARD, sitting)
        && scene
            .owner(sitting)
            .map(Clause::verb)
            .filter(v -> scene.grammar().is(WordClass.GOING, v.lemma()))
            .filter(v -> v.tense() == Morph.Tense.PRESENT || Mood.isFuture(v))
            .isPresent();
  }

  /** "согласился на участие в саммите". */
  private static boolean isAgreedTo(Scene scene, Phrase sitting) {
    return scene
        .host(sitting)
        .filter(h -> scene.governs(WordClass.TOWARD, h))
        .filter(h -> scene.grammar().is(WordClass.OBSERVANCE, scene.head(h).lemma()))
        .isPresent();
  }
}
