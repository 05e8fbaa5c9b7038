package org.detente.language;

/** Takes up again, past a clause set in, the phrases that waited for their verb. */
record Resumed(Grammar grammar, Hanging state) {

  /**
   * Hangs the clause where a conjunction had opened it: "a dit que la mission, qui avait fermé,
   * rouvrirait".
   *
   * @return false when nothing had, so that the clause stands for itself
   */
  boolean isSaid(Clause clause) {
    Hanging.Outer outer = state.outer.pop();
    state.waiting = outer.waiting();
    boolean said =
        outer.before() != null
            && outer.opener() != null
            && outer.opener().kind() == Chunk.Kind.SUBORDINATOR
            && grammar.is(WordClass.COMPLEMENTIZER, outer.opener().word());
    if (said) {
      clause.hang(Clause.Link.COMPLEMENT, outer.before(), null, outer.opener().word());
      state.takeSubject(clause);
    }
    return said;
  }
}
