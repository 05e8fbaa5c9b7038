package org.detente.language;

import java.util.List;

/** Opens the clauses that begin with their subject, without a word of their own before it. */
record Openings(
    List<Token> tokens, Grammar grammar, Lookahead look, Unspoken unspoken, Hanging state) {

  /** The bare phrase at {@code i} is the subject of a clause that it opens. */
  boolean opens(int i, Phrase phrase) {
    String word = new Measures(tokens, grammar, look).conjunction(i);
    if (!word.isEmpty()) {
      state.open(new Chunk.Mark(phrase.first(), Chunk.Kind.SUBORDINATOR, word));
      return true;
    }
    return opensUnspoken(i, phrase);
  }

  /** "said there was no reaction": a clause that "there" opens, its "that" left out. */
  void presented(int i, Chunk.Mark mark) {
    boolean said =
        state.opener == null
            && state.current != null
            && state.waiting.isEmpty()
            && grammar.is(WordClass.PRESENTATIVE, mark.word())
            && look.isVerb(i + 1)
            && unspoken.isSaid(i, state.current.verb());
    if (said) {
      state.open(new Chunk.Mark(mark.first(), Chunk.Kind.SUBORDINATOR, that()));
    }
  }

  private String that() {
    return grammar.all(WordClass.COMPLEMENTIZER).stream().sorted().findFirst().orElse("");
  }

  /** "said Russia would leave", "the body it created": a clause whose "that" is left out. */
  private boolean opensUnspoken(int i, Phrase phrase) {
    if (state.current != null && unspoken.isSaid(i, state.current.verb())) {
      state.open(new Chunk.Mark(phrase.first(), Chunk.Kind.SUBORDINATOR, that()));
      return true;
    }
    if (unspoken.isBareRelative(i)) {
      state.antecedent = state.attachment.last();
      state.open(new Chunk.Mark(phrase.first(), Chunk.Kind.RELATIVE, that()));
      return true;
    }
    return false;
  }
}
