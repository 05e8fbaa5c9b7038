package org.detente.extract;

import org.detente.language.Grammar;
import org.detente.language.WordClass;
import org.detente.model.Span;

/** Names that only say where somebody is from. */
final class Origins {

  private Origins() {}

  /** "a Kyiv-based expert": neither the city nor its state. */
  static boolean isOne(Grammar grammar, String text, Span name) {
    int at = name.end();
    if (at >= text.length() || text.charAt(at) != '-') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return grammar.is(WordClass.ORIGIN, text.substring(at + 1, end));
  }
}
