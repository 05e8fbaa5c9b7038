package org.detente.extract;

import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Pos;
import org.detente.language.WordClass;

/** What a sentence tells only as the claim of others. */
final class Alleged {

  private Alleged() {}

  /** "Россия якобы нарушила договор", "has allegedly deployed", "reports that it had deployed". */
  static boolean is(Scene scene, Clause clause) {
    if (isHearsay(scene, clause)) {
      return !TakenBack.has(scene, clause);
    }
    int last = Math.min(clause.verb().last() + 1, scene.sentence().tokens().size() - 1);
    return IntStream.rangeClosed(Math.max(0, clause.verb().first() - 2), last)
        .anyMatch(i -> scene.grammar().is(WordClass.ALLEGED, scene.token(i).lower()));
  }

  /** "reports that Russian troops were pulling back": right behind the noun and its opener. */
  private static boolean isHearsay(Scene scene, Clause clause) {
    int noun = clause.first() - 2;
    return clause.link() == Clause.Link.COMPLEMENT
        && noun >= 0
        && scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(noun + 1).lower())
        && scene.token(noun).pos() == Pos.NOUN
        && scene.grammar().is(WordClass.HEARSAY, scene.token(noun).lemma());
  }
}
