package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/** Clauses of which a dash stands for the verb: who does the same as those before. */
final class RussianGaps {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;

  RussianGaps(List<RussianWord> words, Grammar grammar, RussianState state) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
  }

  /** True when the clause before has a verb and a subject that another can take the place of. */
  boolean canRepeat() {
    return state.current != null
        && state.current == state.receiver
        && state.outer.isEmpty()
        && state.current.verb().isFinite()
        && !state.current.subjects().isEmpty();
  }

  /**
   * "американцы покинули его, россияне — позже", "мы ратифицировали, они — нет": the same again.
   */
  void repeat(int next) {
    state.gap = false;
    Clause before = state.current;
    boolean denied =
        next < words.size() && grammar.is(WordClass.ABSENT, words.get(next).token().lower());
    Clause clause = new Clause(denied ? before.verb().denied() : before.verb());
    clause.hang(Link.MAIN, null, null, "");
    state.verbs.put(clause, state.verbs.get(before));
    for (NounGroup group : state.waiting) {
      (group.phrase().isBare() ? clause.subjects() : clause.obliques()).add(group.phrase());
    }
    state.waiting = new ArrayList<>();
    clause.objects().addAll(before.objects());
    before.obliques().stream()
        .filter(p -> !grammar.is(WordClass.WHERE, p.preposition()))
        .forEach(clause.obliques()::add);
    state.clauses.add(clause);
    state.current = clause;
    state.receiver = clause;
    state.forget();
  }
}
