package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.model.EventType;

/** Verbs that may take a stance and here only say who tells what stands beside them. */
final class OnlyTelling {

  private OnlyTelling() {}

  /** "Cooperation is suspended, Rogozin stressed": he stresses nothing else. */
  static boolean is(Draft draft) {
    return draft.type == EventType.POSITION
        && draft.object.isEmpty()
        && draft.noun.isEmpty()
        && draft.clause.filter(c -> tells(draft.scene, c)).isPresent();
  }

  private static boolean tells(Scene scene, Clause saying) {
    return saying.verb().isFinite()
        && saying.objects().isEmpty()
        && scene.grammar().is(WordClass.QUOTATIVE, saying.verb().lemma())
        && scene.content(saying).isEmpty();
  }
}
