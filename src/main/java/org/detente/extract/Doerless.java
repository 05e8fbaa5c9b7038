package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;

/** Infinitives of which a sentence tells no doer though it names somebody else before. */
final class Doerless {

  private Doerless() {}

  static boolean is(Scene scene, Clause clause) {
    return isSpokenOf(scene, clause) || isImpersonal(scene, clause) || isOthers(scene, clause);
  }

  /**
   * "a annoncé qu'une décision de déployer est en attente", "said the decision to expel them had
   * been made": who says so does not do it.
   */
  private static boolean isSpokenOf(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause.noun().isPresent()
        && !(scene.grammar().all(WordClass.OWN_SUBJECT).isEmpty()
            && scene.grammar().all(WordClass.OWNER).isEmpty())
        && clause.governor().isPresent()
        && scene.sentence().clauses().stream()
            .filter(c -> c.verb().isFinite() && c != clause.governor().get())
            .anyMatch(c -> c.subjects().contains(clause.noun().get()));
  }

  /** "has concerns over plans to station them": of whose plans it speaks is not told. */
  private static boolean isOthers(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause
            .noun()
            .filter(n -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(n).lemma()))
            .filter(n -> scene.governs(WordClass.CAUSE, n) && n.first() == n.head())
            .isPresent();
  }

  /** "il a été décidé de déployer": nobody is said to. */
  private static boolean isImpersonal(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause
            .governor()
            .filter(g -> g.verb().voice() == Voice.PASSIVE && g.verb().isFinite())
            .filter(g -> scene.grammar().is(WordClass.IMPERSONAL_PASSIVE, g.verb().lemma()))
            .isPresent();
  }
}
