package org.detente.language;

import java.util.List;

/** A noun that takes an infinitive which does not stand right behind it. */
record NounBefore(List<Token> tokens, Grammar grammar, Lookahead look) {

  /**
   * "its decision, announced, to suspend", "its move earlier this week to shelve": a comma or a
   * time parts the noun from the infinitive at {@code i}.
   */
  boolean isApart(int i, Phrase noun) {
    boolean parted =
        look.follows(i - 1, Chunk.Kind.COMMA)
            ? look.isNoun(i - 3)
                || look.follows(i - 2, Chunk.Kind.TIME) && look.insertions().isComma(i - 4)
            : look.follows(i - 1, Chunk.Kind.TIME) && look.isNoun(i - 3);
    return parted && grammar.is(WordClass.INFINITIVE_NOUN, tokens.get(noun.head()).lemma());
  }
}
