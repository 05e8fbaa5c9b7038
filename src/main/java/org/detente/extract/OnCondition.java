package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.WordClass;

/** What holds only on a condition, or is not so until something happens. */
final class OnCondition {

  private OnCondition() {}

  /**
   * "si …", "à moins que …"; "until …", unless what ended the wait is told as past.
   *
   * @param told a main clause hangs on it, which holds until then
   */
  static boolean is(Scene scene, Clause clause, boolean told) {
    if (clause.link() != Clause.Link.ADVERBIAL) {
      return false;
    }
    boolean waits =
        scene.grammar().is(WordClass.UNTIL, clause.marker())
            || scene.grammar().is(WordClass.BEFORE, clause.marker())
                && clause.governor().filter(g -> g.verb().negated()).isPresent();
    boolean past =
        clause.verb().tense() == Tense.PAST
            && !clause.verb().perfect()
            && !isStillAwaited(scene, clause);
    boolean reported =
        !scene.grammar().all(WordClass.OWNER).isEmpty()
            && clause
                .governor()
                .map(Clause::link)
                .filter(l -> l == Clause.Link.COMPLEMENT || l == Clause.Link.INFINITIVE)
                .isPresent();
    return scene.grammar().is(WordClass.CONDITION, clause.marker())
        || waits && !told && (!past || reported);
  }

  /** "Пока русские не ушли, союзники отказываются": what is not so while something else is. */
  private static boolean isStillAwaited(Scene scene, Clause clause) {
    return !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && clause.verb().negated()
        && clause
            .governor()
            .map(g -> g.finite().verb().tense())
            .filter(t -> t == Tense.PRESENT || t == Tense.FUTURE)
            .isPresent();
  }
}
