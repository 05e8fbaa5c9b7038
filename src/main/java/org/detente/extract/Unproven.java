package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** What a text says that nothing shows: "no sign of a withdrawal", "нет признаков того, что". */
final class Unproven {

  private Unproven() {}

  /** "aucune preuve qu'elle n'envahirait pas l'Ukraine": what nobody has shown. */
  static boolean is(Scene scene, Clause clause) {
    return scene.grammar().is(WordClass.COMPLEMENTIZER, clause.marker())
        && clause.noun().filter(n -> isDenied(scene, n) || isPointedAt(scene, n)).isPresent();
  }

  /** "признаков того, что": the pronoun that points ahead hangs on what is denied. */
  private static boolean isPointedAt(Scene scene, Phrase noun) {
    return scene.grammar().is(WordClass.CORRELATIVE, scene.head(noun).lower())
        && scene.host(noun).filter(h -> isDenied(scene, h)).isPresent();
  }

  /** "no sign of a withdrawal", "aucun signe", "нет признаков". */
  static boolean isDenied(Scene scene, Phrase noun) {
    return scene.grammar().is(WordClass.BELIEF, scene.head(noun).lemma())
        && (scene.grammar().is(WordClass.NO, scene.token(noun.first()).lower())
            || noun.first() > 0
                && scene.grammar().is(WordClass.ABSENT, scene.token(noun.first() - 1).lower()));
  }
}
