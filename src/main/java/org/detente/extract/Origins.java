package org.detente.extract;

import org.detente.language.Grammar;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Span;

/** Names that only say where somebody is from, or what is not. */
final class Origins {

  private Origins() {}

  /** "a Kyiv-based expert": neither the city nor its state. */
  static boolean isOne(Grammar grammar, String text, Span name) {
    int at = name.end();
    if (isDenied(grammar, text, name.start())) {
      return true;
    }
    if (at >= text.length() || text.charAt(at) != '-') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return grammar.is(WordClass.ORIGIN, text.substring(at + 1, end));
  }

  /** "le non-élargissement de l'Alliance": not the enlargement. */
  private static boolean isDenied(Grammar grammar, String text, int start) {
    int first = start - 1;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return first >= 0
        && first < start - 1
        && text.charAt(start - 1) == '-'
        && grammar.is(WordClass.ADJECTIVE_NEGATOR, Token.lower(text.substring(first, start - 1)));
  }
}
