package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;

/** Event nouns that a sentence names as an aim or asks after, and does not tell. */
final class Supposed {

  private Supposed() {}

  /** True for a noun of what has not come about. */
  static boolean is(Scene scene, Phrase noun) {
    return isAskedAfter(scene, noun)
        || isCalledAim(scene, noun)
        || isMadeAim(scene, noun)
        || isMeans(scene, noun)
        || isOnlyOpenTo(scene, noun)
        || isConsequence(scene, noun)
        || isFarOff(scene, noun);
  }

  /** "wants to break the deadlock by talks": by what somebody wants to or could reach it. */
  private static boolean isMeans(Scene scene, Phrase noun) {
    return scene.governs(WordClass.AGENTIVE, noun)
        && scene.grammar().all(WordClass.IRREALIS).isEmpty()
        && scene
            .owner(noun)
            .map(Clause::verb)
            .filter(v -> v.voice() == VerbGroup.Voice.ACTIVE)
            .filter(v -> v.modals().contains(VerbGroup.Modal.POSSIBILITY))
            .isPresent();
  }

  /** "NATO open to more talks": what somebody is ready for. */
  private static boolean isOnlyOpenTo(Scene scene, Phrase noun) {
    int before = noun.first() - 2;
    return before >= 0
        && !noun.isBare()
        && !scene.governs(WordClass.AFTER, noun)
        && scene.token(before).pos() == Pos.ADJ
        && scene.grammar().is(WordClass.STANCE, scene.token(before).lower());
  }

  /** "Air strikes would doom ratification": what would come of what is not yet. */
  private static boolean isConsequence(Scene scene, Phrase noun) {
    return scene
        .owner(noun)
        .filter(c -> c.subjects().contains(noun) || c.objects().contains(noun))
        .filter(c -> c.link() == Clause.Link.MAIN && c.verb().voice() == VerbGroup.Voice.ACTIVE)
        .map(Clause::verb)
        .filter(v -> v.tense() == Morph.Tense.CONDITIONAL && !v.perfect())
        .filter(v -> v.modals().contains(VerbGroup.Modal.FUTURE))
        .isPresent();
  }

  /** "возможно ли заседание в этом году". */
  private static boolean isAskedAfter(Scene scene, Phrase noun) {
    return noun.first() > 0
        && scene.grammar().is(WordClass.INDIRECT_QUESTION, scene.token(noun.first() - 1).lower());
  }

  /** "не ответил, считает ли НАТО Россию врагом": whether somebody does is only asked. */
  static boolean isAskedAfter(Scene scene, Clause clause) {
    int next = clause.verb().last() + 1;
    return next < scene.sentence().tokens().size()
        && scene.grammar().is(WordClass.INDIRECT_QUESTION, scene.token(next).lower());
  }

  /** "Задачей он считает возобновление диалога". */
  private static boolean isMadeAim(Scene scene, Phrase noun) {
    return scene
        .owner(noun)
        .filter(c -> c.objects().contains(noun) || c.subjects().contains(noun))
        .map(Clause::obliques)
        .filter(
            obliques ->
                obliques.stream()
                    .filter(o -> scene.governs(WordClass.AGENTIVE, o))
                    .anyMatch(o -> isAim(scene, o)))
        .isPresent();
  }

  /** "Улучшение видится в отдалённой перспективе". */
  private static boolean isFarOff(Scene scene, Phrase noun) {
    return scene
        .owner(noun)
        .filter(c -> c.subjects().contains(noun))
        .filter(
            c ->
                c.obliques().stream()
                    .filter(o -> scene.governs(WordClass.WHERE, o))
                    .anyMatch(o -> scene.grammar().is(WordClass.PROSPECT, scene.head(o).lemma())))
        .isPresent();
  }

  /** "Приоритет – это нормализация отношений": behind a dash, of an aim named before it. */
  private static boolean isCalledAim(Scene scene, Phrase noun) {
    int i = noun.first() - 1;
    if (i > 0 && scene.grammar().is(WordClass.THIS, scene.token(i).lower())) {
      i--;
    }
    int dash = i;
    return noun.isBare()
        && dash > 0
        && scene.grammar().is(WordClass.GAP, scene.token(dash).form())
        && scene.sentence().phrases().stream()
            .filter(p -> p.first() < dash && p.extent() == dash - 1)
            .anyMatch(p -> isAim(scene, p));
  }

  private static boolean isAim(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.AIM, scene.head(phrase).lemma());
  }
}
