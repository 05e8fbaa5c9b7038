package org.detente.language;

import org.detente.language.Clause.Link;

/** Verbs behind a conjunction that go on with one before: its subject, auxiliaries and sign. */
record GoingOn(Grammar grammar, Lookahead look, Hanging state) {

  /**
   * "will close the mission and recall its envoy", "decided to close it and recall him": the bare
   * infinitive at {@code i} goes on with a modal or an infinitive.
   *
   * @return the clause where it hangs now, another where it was made one of its own, or null
   */
  Clause infinitive(int i, Clause clause, String marker) {
    boolean bare =
        marker.isEmpty()
            && look.follows(i, Chunk.Kind.COORDINATOR)
            && !grammar.all(WordClass.OWNER).isEmpty();
    Clause first = bare ? state.clauses.lastBare() : null;
    if (first == null) {
      return null;
    }
    if (first.link() != Link.INFINITIVE) {
      return with(clause, first);
    }
    clause.hang(
        Link.INFINITIVE, first.governor().orElse(null), first.noun().orElse(null), first.marker());
    return clause;
  }

  /** Adds a clause whose verb goes on with another's auxiliaries and subject. */
  Clause with(Clause clause, Clause first) {
    Clause same = ClauseList.joined(clause, first);
    same.obliques().addAll(state.fronted);
    state.fronted.clear();
    state.clauses.add(same);
    state.current = same;
    state.attachment.forget();
    return same;
  }
}
