package org.detente.extract;

import java.util.OptionalInt;
import org.detente.language.Grammar;
import org.detente.language.Token;

/** Counts in figures and words. */
final class Numbers {

  private Numbers() {}

  /** The count a token names; "un" counts nothing, it is an article. */
  static OptionalInt of(Grammar grammar, Token token) {
    String word = token.lower();
    return word.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(word)) : grammar.number(word);
  }
}
