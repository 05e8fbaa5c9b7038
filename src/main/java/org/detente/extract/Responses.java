package org.detente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Span;

/**
 * Links a measure to what it answers: "en réponse à X", and "en réponse" alone to the measure of
 * the other side told just before.
 */
final class Responses {

  void link(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      answering(draft, drafts.subList(0, i));
      if (draft.clause.isEmpty() || isAnsweredBySome(draft) || !answers(draft)) {
        continue;
      }
      draft.inResponseTo = answered(draft, drafts);
      for (int k = i - 1; k >= 0 && draft.inResponseTo.isEmpty(); k--) {
        Draft before = drafts.get(k);
        if (isAct(before.type)
            && !namesOther(draft)
            && !sameSide(before, draft)
            && draft.trigger.start() - before.trigger.start() < 600) {
          draft.inResponseTo = Optional.of(before);
        }
      }
    }
  }

  /**
   * "Moscou répond ainsi à l'expulsion", "La mesure répond à l'éviction": what its doer did before
   * answers it, the last measure alone where only a measure is said to answer.
   */
  private static void answering(Draft answered, List<Draft> before) {
    Optional<Clause> clause =
        answered
            .noun
            .filter(n -> answered.scene.governs(WordClass.DATIVE, n))
            .flatMap(answered.scene::owner)
            .filter(c -> answered.scene.grammar().is(WordClass.ANSWERING, c.verb().lemma()))
            .filter(c -> !c.verb().negated());
    if (clause.isEmpty() || !Mood.isMeasure(answered.type)) {
      return;
    }
    boolean party =
        clause.get().subjects().stream().anyMatch(s -> answered.scene.name(s.head()).isPresent());
    for (int k = before.size() - 1; k >= 0; k--) {
      Draft answer = before.get(k);
      boolean measure =
          Mood.isMeasure(answer.type)
              && answer.type.family() != EventType.Family.SPEECH_ACT
              && answer.inResponseTo.isEmpty()
              && answer.scene != answered.scene
              && !answer.agents.isEmpty()
              && !sameSide(answer, answered);
      if (measure) {
        answer.inResponseTo = Optional.of(answered);
        if (!party) {
          return;
        }
      }
    }
  }

  /**
   * "En réponse à l'expulsion de diplomates, Moscou a fermé …": what the words of response name.
   */
  private Optional<Draft> answered(Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(other -> other != draft && other.scene == draft.scene)
        .filter(other -> isAnswered(other, draft))
        .findFirst();
  }

  private boolean isAnswered(Draft draft, Draft answer) {
    return reasons(answer)
        .anyMatch(p -> answer.scene.words(p).contains(draft.trigger) || isOn(draft, p));
  }

  /** What words of response govern in the clause of a draft. */
  private static Stream<Phrase> reasons(Draft answer) {
    Scene scene = answer.scene;
    return scene.sentence().phrases().stream()
        .filter(p -> scene.governs(WordClass.RESPONSE, p))
        .filter(p -> scene.owner(scene.outermost(p)).equals(answer.clause));
  }

  /** "in response to its takeover of the peninsula": what no claim tells is told there. */
  private static boolean namesOther(Draft draft) {
    return reasons(draft).anyMatch(p -> draft.scene.isPossessive(p.first()));
  }

  /** What is said is answered by what is said; a measure answers an act. */
  private static boolean isAct(EventType type) {
    return Mood.isMeasure(type) && type != EventType.POSITION && type != EventType.ACCUSATION;
  }

  /** "в ответ на решение России выйти": the infinitive on what is answered. */
  private static boolean isOn(Draft draft, Phrase answered) {
    return draft
        .clause
        .flatMap(Clause::noun)
        .filter(n -> n == answered || draft.scene.below(answered).contains(n))
        .isPresent();
  }

  /** "выйти" in "приостанавливают в ответ на решение выйти": what is answered answers nothing. */
  private boolean isAnsweredBySome(Draft draft) {
    return draft.scene.sentence().phrases().stream()
        .filter(p -> draft.scene.governs(WordClass.RESPONSE, p))
        .anyMatch(p -> draft.scene.words(p).contains(draft.trigger) || isOn(draft, p));
  }

  private static boolean sameSide(Draft a, Draft b) {
    return a.agents.stream()
        .anyMatch(m -> b.agents.stream().anyMatch(n -> m.entity().equals(n.entity())));
  }

  /** A word of response in the sentence before the measure's own words or in its obliques. */
  private static boolean answers(Draft draft) {
    Span sentence = draft.scene.sentence().span();
    String words = sentence.of(draft.scene.text()).toLowerCase(Locale.ROOT);
    boolean said =
        draft.scene.grammar().all(WordClass.RESPONSE).stream().anyMatch(words::contains)
            && draft.scene.sentence().clauses().stream()
                .flatMap(c -> c.obliques().stream())
                .noneMatch(
                    p ->
                        p.preposition().contains("+")
                            && draft.scene.governs(WordClass.RESPONSE, p));
    for (Phrase oblique : draft.clause.get().obliques()) {
      said |= draft.scene.governs(WordClass.RESPONSE, oblique);
    }
    return said;
  }
}
