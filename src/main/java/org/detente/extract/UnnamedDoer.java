package org.detente.extract;

import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;

/**
 * A doer that the sentence has and nobody can name ("J'ai invité la Russie", "le diplomate a
 * rompu"): a claim without one would say that none is told.
 */
final class UnnamedDoer {

  private UnnamedDoer() {}

  static boolean has(Draft draft) {
    Scene scene = draft.scene;
    boolean nothing =
        draft.type == EventType.PROPOSAL && draft.agents.isEmpty() && draft.object.isEmpty();
    boolean recalled =
        Participants.isLone(draft)
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
            && draft.noun.filter(n -> scene.governs(WordClass.PURPOSE, n)).isPresent();
    boolean nobody =
        draft.type == EventType.MEETING
            && draft.noun.isEmpty()
            && draft.agents.isEmpty()
            && draft.forum.isEmpty();
    return nothing || nobody || recalled || isUnnamed(scene, draft);
  }

  private static boolean isUnnamed(Scene scene, Draft draft) {
    return draft.agents.isEmpty()
        && draft.forum.isEmpty()
        && !scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
        && draft.fit.role(Role.AGENT).stream()
            .flatMap(f -> f.phrase().stream())
            .anyMatch(p -> isSomebody(scene, p));
  }

  private static boolean isSomebody(Scene scene, Phrase phrase) {
    return scene.head(phrase).pos() == Pos.PRON && FirstPerson.is(scene, phrase)
        || scene.grammar().is(WordClass.PERSON_NOUN, scene.head(phrase).lemma())
        || scene.grammar().is(WordClass.ORGAN, scene.head(phrase).lemma());
  }
}
