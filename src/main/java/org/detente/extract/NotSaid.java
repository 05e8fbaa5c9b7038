package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;

/** Clauses that a verb of saying governs, or that stand before it, and does not tell. */
final class NotSaid {

  private NotSaid() {}

  /** "a-t-il dit après la décision de ne pas venir": what the noun asks for. */
  static boolean isOfDecision(Scene scene, Clause content) {
    return content.link() == Clause.Link.INFINITIVE
        && content
            .noun()
            .filter(n -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(n).lemma()))
            .isPresent();
  }

  /** Nobody tells it; "Il faut reprendre le dialogue, a-t-il dit": what is needed may be held. */
  static boolean isUntold(Scene scene, Clause said) {
    boolean needed =
        said.link() == Clause.Link.MAIN
            && said.verb().modals().contains(VerbGroup.Modal.OTHER)
            && said.subjects().stream()
                .anyMatch(
                    s -> scene.grammar().is(WordClass.SUBJECT_PRONOUN, scene.head(s).lower()));
    return !needed && condition(scene, said).isEmpty() && Irrealis.isUntold(scene, said);
  }

  /** "If NATO expands, Russia will respond, Putin said": of what it would come. */
  static Optional<Clause> condition(Scene scene, Clause said) {
    return said.link() == Clause.Link.MAIN && !said.subjects().isEmpty()
        ? said.governor()
            .filter(g -> g.link() == Clause.Link.ADVERBIAL && g.governor().isEmpty())
            .filter(g -> scene.grammar().is(WordClass.CONDITION, g.marker()))
        : Optional.empty();
  }

  /** "« Ceux qui le proposent échoueront », a-t-il dit": what nobody known does, told of a noun. */
  static boolean isAsideOfNobody(Draft draft) {
    return draft.clause.filter(c -> c.link() == Clause.Link.RELATIVE).isPresent()
        && draft.agents.stream().noneMatch(m -> m.entity().isPresent())
        && draft.targets.stream().noneMatch(m -> m.entity().isPresent());
  }
}
