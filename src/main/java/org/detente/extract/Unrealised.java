package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;

/** What is only worked for, wished for, or told as what somebody does not do. */
final class Unrealised {

  private Unrealised() {}

  /** "в работе над восстановлением Совета", "шаги по возвращению": of what is only worked on. */
  static boolean isWorkedOn(Scene scene, Phrase noun) {
    boolean toward =
        scene
            .host(noun)
            .map(h -> scene.head(h).lemma() + " " + noun.preposition())
            .filter(w -> scene.grammar().is(WordClass.UNREALISED, w))
            .isPresent();
    return toward
        || scene.governs(WordClass.UNREALISED, noun)
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
  }

  /** "Нормализации отношений хотят Германия и Франция": no event wishes, it is wished for. */
  static boolean isWishedFor(Scene scene, Clause owner, Phrase noun) {
    return owner.subjects().contains(noun)
        && owner.objects().isEmpty()
        && noun.extent() < owner.verb().first()
        && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && scene.grammar().is(WordClass.WISH, owner.verb().lemma());
  }

  /** "regards Russia as a friend rather than a threat": two words of what is not so. */
  static boolean opens(Scene scene, int i) {
    return i >= 0
        && i + 1 < scene.sentence().tokens().size()
        && scene
            .grammar()
            .is(WordClass.UNREALISED, scene.token(i).lower() + " " + scene.token(i + 1).lower());
  }

  /** "work towards restoring relations", "instead of having Ukraine join NATO". */
  static boolean isAimedAt(Scene scene, Clause clause) {
    if (isInstead(scene, clause) || isAimOfNothing(scene, clause)) {
      return true;
    }
    int before = doer(clause) - 1;
    if (isKeptFrom(scene, clause)
        || isContemplated(scene, clause)
        || isTalkedOf(scene, clause)
        || isImagined(scene, clause)) {
      return true;
    }
    boolean gerund =
        clause.link() == Clause.Link.INFINITIVE
            && clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE;
    return (clause.link() == Clause.Link.PARTICIPLE || gerund)
        && before >= 0
        && (scene.grammar().is(WordClass.UNREALISED, scene.token(before).lower())
            || before > 0
                && scene
                    .grammar()
                    .is(
                        WordClass.UNREALISED,
                        scene.token(before - 1).lower() + " " + scene.token(before).lower()));
  }

  /** "conditional on Russia withdrawing its troops": where its doer begins, or the verb itself. */
  private static int doer(Clause clause) {
    return clause
        .noun()
        .filter(n -> clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE && !n.isBare())
        .filter(n -> n.last() == clause.verb().first() - 1)
        .map(Phrase::first)
        .orElse(clause.verb().first());
  }

  /** "a breakthrough on easing tensions": of a noun that does not do what it says. */
  private static boolean isTalkedOf(Scene scene, Clause clause) {
    int at = clause.verb().first() - 1;
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && at > 0
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.token(at).pos() == Pos.ADP
        && scene.grammar().is(WordClass.WHERE, scene.token(at).lower())
        && scene.grammar().is(WordClass.GERUND_OPENER, scene.token(at).lower())
        && scene.token(at - 1).pos() == Pos.NOUN
        && !scene.grammar().is(WordClass.DEED, scene.token(at - 1).lemma())
        && !scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.token(at - 1).lemma());
  }

  /** "an interest in normalizing relations", "its aim of joining": of what is only wished. */
  private static boolean isImagined(Scene scene, Clause clause) {
    int at = clause.verb().first() - 1;
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && at > 0
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.token(at).pos() == Pos.ADP
        && scene.grammar().is(WordClass.IMAGINED, scene.token(at - 1).lemma());
  }

  /** "keeping it from joining NATO", "committed to developing": what is averted or aimed at. */
  private static boolean isKeptFrom(Scene scene, Clause clause) {
    int before = clause.verb().first() - 1;
    while (before > 0 && scene.token(before).pos() == Pos.ADV) {
      before--;
    }
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && before >= 0
        && scene.grammar().is(WordClass.AVERTED, scene.token(before).lower())
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.CONSEQUENT, g.verb().lemma()))
            .isEmpty();
  }

  /** "is against Ukraine joining NATO": what one is for or against before it comes about. */
  static boolean isContemplated(Scene scene, Clause clause) {
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && clause
            .noun()
            .filter(n -> n.extent() + 1 == clause.verb().first())
            .filter(n -> scene.governs(WordClass.AVERTED, n))
            .filter(n -> isOfStance(scene, clause, n))
            .isPresent();
  }

  private static boolean isOfStance(Scene scene, Clause clause, Phrase noun) {
    return clause
        .governor()
        .filter(g -> scene.grammar().is(WordClass.COPULA, g.verb().lemma()))
        .filter(g -> g.obliques().contains(noun))
        .isPresent();
  }

  /** "не использует ситуацию, чтобы войти в НАТО": what for nothing is done. */
  private static boolean isAimOfNothing(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && scene.grammar().is(WordClass.PURPOSE, clause.marker())
        && clause.governor().filter(g -> g.verb().negated()).isPresent();
  }

  /** "вместо того, чтобы уклоняться". */
  private static boolean isInstead(Scene scene, Clause clause) {
    int at = clause.verb().first() - 4;
    return clause.link() == Clause.Link.INFINITIVE
        && at >= 0
        && scene
            .grammar()
            .is(
                WordClass.UNREALISED,
                scene.token(at).lower()
                    + " "
                    + scene.token(at + 1).lower()
                    + " "
                    + scene.token(at + 3).lower());
  }

  /**
   * "ne croit pas que cela conduira à un déploiement": in what somebody says he does not believe.
   */
  static boolean isDisbelieved(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && clause
            .governor()
            .filter(g -> g.verb().negated())
            .map(g -> g.verb().lemma())
            .filter(
                v ->
                    scene.grammar().is(WordClass.BELIEF, v)
                        || scene.grammar().is(WordClass.WISH, v))
            .isPresent();
  }
}
