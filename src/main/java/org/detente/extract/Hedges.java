package org.detente.extract;

import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** What makes a claim only possible, or puts it ahead, though no modal says so. */
final class Hedges {

  private Hedges() {}

  /** "Встреча возможна", "a meeting is possible": what it is called says how real it is. */
  static void eventual(Scene scene, Draft draft) {
    boolean possible =
        draft.noun.isPresent()
            && draft
                .clause
                .filter(c -> scene.grammar().is(WordClass.COPULA, c.verb().lemma()))
                .filter(c -> c.subjects().contains(scene.outermost(draft.noun.get())))
                .filter(
                    c ->
                        c.objects().stream()
                            .anyMatch(
                                o -> scene.grammar().is(WordClass.EVENTUAL, scene.head(o).lemma())))
                .isPresent();
    if (possible) {
      draft.modality = Modality.POSSIBLE;
    }
  }

  /** Makes what is told with a hedge, or will be under a condition, possible. */
  static void apply(Draft draft) {
    boolean open = draft.modality == Modality.ACTUAL || draft.modality == Modality.PLANNED;
    boolean hedged =
        isLikely(draft)
            || draft
                .clause
                .filter(c -> draft.scene.verb(c).overlaps(draft.trigger))
                .filter(c -> isConditional(draft, c))
                .isPresent();
    if (open && hedged) {
      draft.modality = Modality.POSSIBLE;
    }
  }

  /** True for what an adverb says may come about or have come about. */
  static boolean isLikely(Draft draft) {
    return draft
        .clause
        .filter(c -> draft.scene.verb(c).overlaps(draft.trigger))
        .filter(c -> isHedged(draft.scene, c))
        .isPresent();
  }

  /** "Возможно, состоится встреча", "Скорее всего, состоится встреча". */
  private static boolean isHedged(Scene scene, Clause clause) {
    return IntStream.rangeClosed(Math.max(0, clause.first() - 3), clause.verb().last())
        .anyMatch(
            i ->
                i >= clause.first() - 2
                        && scene.grammar().is(WordClass.HEDGE, scene.token(i).lower())
                    || isHedge(scene, i));
  }

  /** "скорее всего": two words that say that something is likely. */
  private static boolean isHedge(Scene scene, int first) {
    return first + 1 < scene.sentence().tokens().size()
        && scene
            .grammar()
            .is(WordClass.HEDGE, scene.token(first).lower() + " " + scene.token(first + 1).lower());
  }

  /** "намерена отказаться от встречи, если альянс не отменит учения": threats apart. */
  private static boolean isConditional(Draft draft, Clause clause) {
    boolean ahead =
        Mood.isFuture(clause.verb()) || clause.verb().modals().contains(Modal.INTENTION);
    return ahead
        && draft.type != EventType.THREAT
        && !draft.scene.grammar().all(WordClass.HEDGE).isEmpty()
        && draft.scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.ADVERBIAL)
            .filter(c -> draft.scene.grammar().is(WordClass.CONDITION, c.marker()))
            .anyMatch(c -> c.governor().filter(g -> g == clause).isPresent());
  }

  /** "может найти выражение в приостановлении работы": beside what only may be. */
  static boolean isOnlyPossible(Scene scene, Phrase phrase, EventType type) {
    return Mood.isMeasure(type)
        && !scene.grammar().all(WordClass.HEDGE).isEmpty()
        && scene.governs(WordClass.WHERE, phrase)
        && scene
            .owner(phrase)
            .filter(c -> c.obliques().contains(phrase))
            .filter(c -> c.verb().modals().contains(Modal.POSSIBILITY))
            .isPresent();
  }

  /**
   * "заявил, что НАТО ведёт консультации", "сообщил, что прибыли послы": told as going on, past or
   * to come, not announced; "annoncent vouloir intensifier leur coopération": announced, and still
   * only wanted.
   */
  static boolean tellsItself(Clause content, Modality modality) {
    VerbGroup verb = content.verb();
    boolean told = verb.tense() == Morph.Tense.PRESENT || verb.tense() == Morph.Tense.PAST;
    boolean goesOn = told && verb.modals().isEmpty();
    return modality == Modality.POSSIBLE
        || verb.isFinite() && (modality == Modality.PLANNED || goesOn);
  }

  /** "Россия ответит усилением присутствия": by what somebody will answer. */
  static boolean isAnswer(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.AGENTIVE, phrase)
        && scene
            .owner(phrase)
            .filter(c -> c.verb().tense() == Morph.Tense.FUTURE)
            .filter(c -> scene.grammar().is(WordClass.ANSWERING, c.verb().lemma()))
            .isPresent();
  }
}
