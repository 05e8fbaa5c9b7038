package org.detente.language;

import java.util.List;

/** What Russian relative clauses are told of, and how far they go. */
final class RussianRelatives {

  private final List<RussianChunk> chunks;
  private final RussianLookahead ahead;
  private final Grammar grammar;
  private final RussianState state;

  RussianRelatives(
      List<RussianChunk> chunks, RussianLookahead ahead, Grammar grammar, RussianState state) {
    this.chunks = chunks;
    this.ahead = ahead;
    this.grammar = grammar;
    this.state = state;
  }

  /** The nearest group that the relative pronoun agrees with. */
  NounGroup antecedent(NounGroup relative) {
    for (NounGroup group : state.nearest()) {
      boolean agrees =
          relative == null
              || group.readings().isEmpty()
              || group.readings().stream()
                  .anyMatch(g -> relative.readings().stream().anyMatch(g::agrees));
      if (agrees) {
        return group;
      }
    }
    return null;
  }

  /**
   * "на котором стороны обсудят Украину и продолжат диалог": the relative clause whose verb stands
   * before, no comma having ended it.
   */
  Clause goingOn(int k, RussianChunk.Mark and) {
    if (!grammar.is(WordClass.AND, and.word())) {
      return null;
    }
    for (int i = k - 1; i >= 0 && !ahead.isMark(i, Chunk.Kind.COMMA); i--) {
      if (chunks.get(i) instanceof RussianChunk.Verb v && v.verb().group().isFinite()) {
        return state.clauses.stream()
            .filter(c -> c.link() == Clause.Link.RELATIVE && c.verb() == v.verb().group())
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }
}
