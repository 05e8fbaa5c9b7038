package org.detente.language;

import java.util.List;

/**
 * "could one day join", "has in recent weeks suspended": adverbs of several words behind an
 * auxiliary, whose words are none of a noun phrase there.
 */
record AdverbsInside(Grammar grammar) {

  /** Makes adverbs of the words of each. */
  void settle(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token before = tokens.get(i - 1);
      if (before.pos() == Pos.AUX || grammar.is(WordClass.PERFECT_AUXILIARY, before.lemma())) {
        int end = end(tokens, i);
        for (int k = i; k < end; k++) {
          Token word = tokens.get(k);
          tokens.set(k, new Token(word.span(), word.form(), word.lower(), Pos.ADV, Morph.NONE, ""));
        }
      }
    }
  }

  /** One past the longest adverb that begins there and does not end the sentence. */
  private int end(List<Token> tokens, int first) {
    int longest = grammar.longest(WordClass.COMPOUND_ADVERB, tokens.get(first).lower());
    StringBuilder words = new StringBuilder(tokens.get(first).lower());
    int end = first;
    for (int k = first + 1; k < Math.min(tokens.size() - 1, first + longest); k++) {
      words.append(' ').append(tokens.get(k).lower());
      boolean verb = tokens.get(k + 1).pos().isVerbal();
      if (verb && grammar.is(WordClass.COMPOUND_ADVERB, words.toString())) {
        end = k + 1;
      }
    }
    return end;
  }
}
