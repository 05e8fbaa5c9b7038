package org.detente.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Span;

/**
 * Links a measure to what it answers: "en réponse à X", and "en réponse" alone to the measure of
 * the other side told just before.
 */
final class Responses {

  void link(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.clause.isEmpty() || isAnswered(draft, draft) || !answers(draft)) {
        continue;
      }
      draft.inResponseTo = answered(draft, drafts);
      for (int k = i - 1; k >= 0 && draft.inResponseTo.isEmpty(); k--) {
        Draft before = drafts.get(k);
        boolean measure = Mood.isMeasure(before.type);
        if (measure
            && !sameSide(before, draft)
            && draft.trigger.start() - before.trigger.start() < 600) {
          draft.inResponseTo = Optional.of(before);
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
    return answer.clause.stream()
        .flatMap(c -> c.obliques().stream())
        .filter(p -> answer.scene.governs(WordClass.RESPONSE, p))
        .anyMatch(p -> answer.scene.words(p).contains(draft.trigger));
  }

  private static boolean sameSide(Draft a, Draft b) {
    return a.agents.stream()
        .anyMatch(m -> b.agents.stream().anyMatch(n -> m.entity().equals(n.entity())));
  }

  /** A word of response in the sentence before the measure's own words or in its obliques. */
  private static boolean answers(Draft draft) {
    Span sentence = draft.scene.sentence().span();
    String words = sentence.of(draft.scene.text()).toLowerCase(Locale.ROOT);
    boolean said = draft.scene.grammar().all(WordClass.RESPONSE).stream().anyMatch(words::contains);
    for (Phrase oblique : draft.clause.get().obliques()) {
      said |= draft.scene.governs(WordClass.RESPONSE, oblique);
    }
    return said;
  }
}
