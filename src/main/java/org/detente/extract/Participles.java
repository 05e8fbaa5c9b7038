package org.detente.extract;

import java.util.List;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;

/** Which participles on a noun tell an event, and which only describe it. */
final class Participles {

  private Participles() {}

  /**
   * "le bureau installé à l'ambassade", "le sommet envisagé en mai": a participle on a noun tells
   * an event only with its doer, or with its time on a noun that itself takes no part in one.
   */
  static boolean isAttribute(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.noun().isPresent()
        && !isHeadline(scene, clause)
        && !Doers.isSuffered(scene, clause)
        && Doers.of(scene, clause).isEmpty()
        && clause.times().isEmpty()
        && !isBeside(scene, clause);
  }

  /** "достигнутая с Лавровым договорённость": with whom, told by the participle of an accord. */
  static List<Phrase> partners(Scene scene, Phrase accord, String preposition) {
    return scene.sentence().clauses().stream()
        .filter(
            c -> c.link() == Clause.Link.PARTICIPLE && c.noun().filter(accord::equals).isPresent())
        .filter(c -> scene.grammar().is(WordClass.ACCORD, scene.head(accord).lemma()))
        .flatMap(c -> c.obliques().stream())
        .filter(o -> o.preposition().equals(preposition) && scene.governs(WordClass.WITH, o))
        .toList();
  }

  /** "постпред, отозванный в Москву": after a comma, with what goes with it, it tells. */
  private static boolean isBeside(Scene scene, Clause clause) {
    int before = clause.verb().first() - 1;
    return before > 0
        && scene.grammar().is(WordClass.PARTICIPLE_OPENER, scene.token(before).form())
        && clause.noun().filter(n -> n.extent() == before - 1).isPresent()
        && (!clause.obliques().isEmpty() || !scene.content(clause).isEmpty());
  }

  /** "Sept accréditations retirées: l'Alliance suit": a noun with its participle says it all. */
  private static boolean isHeadline(Scene scene, Clause clause) {
    return clause.governor().isEmpty()
        && scene.sentence().clauses().stream()
            .filter(c -> c.verb().isFinite())
            .flatMap(c -> c.subjects().stream())
            .noneMatch(s -> s.all().contains(clause.noun().orElseThrow()));
  }

  /**
   * "le sommet envisagé en mai n'a pas eu lieu": what became of it is told by the verb it is of.
   */
  static boolean isToldElsewhere(Scene scene, Clause clause, FrameMatcher matcher) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.noun().filter(n -> isTold(scene, clause, n, matcher)).isPresent();
  }

  private static boolean isTold(Scene scene, Clause clause, Phrase noun, FrameMatcher matcher) {
    return scene
        .owner(scene.outermost(noun))
        .filter(c -> c != clause && c.verb().isFinite())
        .filter(c -> c.subjects().contains(scene.outermost(noun)))
        .filter(
            c ->
                matcher.verb(scene, c).stream()
                    .map(f -> f.sense().effect())
                    .anyMatch(e -> e == Sense.Effect.OCCURRENCE || e == Sense.Effect.EVENT))
        .isPresent();
  }
}
