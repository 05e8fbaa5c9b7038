package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph.Form;
import org.detente.language.WordClass;

/** What a sentence tells only to deny it. */
final class TakenBack {

  private TakenBack() {}

  /** "disputed reports that units were pulling back", "denies sending": what somebody denies. */
  static boolean has(Scene scene, Clause clause) {
    boolean gerund =
        clause.link() == Clause.Link.INFINITIVE && clause.verb().form() == Form.PRESENT_PARTICIPLE;
    return (clause.link() == Clause.Link.COMPLEMENT || gerund)
        && clause
            .governor()
            .filter(g -> !g.verb().negated())
            .filter(g -> scene.grammar().is(WordClass.DENYING, g.verb().lemma()))
            .isPresent();
  }
}
