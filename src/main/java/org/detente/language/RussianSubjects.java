package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;

/** Subjects of Russian clauses that have none of their own. */
final class RussianSubjects {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;

  RussianSubjects(List<RussianWord> words, Grammar grammar, RussianState state) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
  }

  /** Fills in what can be, once every clause is built. */
  void complete() {
    nameDoers();
    shareSubjects();
  }

  /** "В НАТО подтвердили": a plural without a subject says what is done there, by those there. */
  private void nameDoers() {
    for (Clause clause : state.clauses) {
      RussianVerb verb = state.verbs.get(clause);
      boolean people =
          clause.subjects().isEmpty()
              && clause.verb().isFinite()
              && clause.verb().voice() == VerbGroup.Voice.ACTIVE
              && verb.number() == 'p';
      if (people) {
        clause.obliques().stream()
            .filter(p -> grammar.is(WordClass.WHERE, p.preposition()))
            .filter(p -> words.get(p.head()).pos() == Pos.PROPN)
            .findFirst()
            .ifPresent(
                p -> {
                  clause.subjects().add(p);
                  clause.obliques().remove(p);
                });
      }
    }
  }

  /** "объявили, что приостанавливают": who says it does it. */
  private void shareSubjects() {
    for (Clause clause : state.clauses) {
      boolean bare =
          clause.link() == Link.COMPLEMENT
              && clause.subjects().isEmpty()
              && clause.governor().isPresent();
      if (bare && state.verbs.get(clause).agrees(state.verbs.get(clause.governor().get()))) {
        clause.subjects().addAll(clause.governor().get().subjects());
      }
    }
  }
}
