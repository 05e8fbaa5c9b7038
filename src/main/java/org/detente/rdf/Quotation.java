package org.detente.rdf;

import org.detente.model.Span;

/**
 * Words of an article with the few characters on either side that tell them from their like.
 * Articles are other people's: no quotation is long.
 *
 * @param exact the words as they stand in the clean text, or as many as may be quoted
 * @param prefix a few characters before them
 * @param suffix a few characters after them
 * @param abridged true when only the first part of the words is quoted
 */
record Quotation(String exact, String prefix, String suffix, boolean abridged) {

  /** Longest quotation, in UTF-16 units. */
  static final int LONGEST = 300;

  private static final int AROUND = 10;

  /** The quotation of a span, which is not empty. */
  static Quotation of(Span span, String text) {
    Span around = around(span, text);
    int end = end(span, text);
    return new Quotation(
        text.substring(span.start(), end),
        text.substring(around.start(), span.start()),
        text.substring(span.end(), around.end()),
        end < span.end());
  }

  /** The span with the characters on either side. */
  static Span around(Span span, String text) {
    return new Span(
        wholeCharacter(text, Math.max(0, span.start() - AROUND)),
        Math.max(span.end(), wholeCharacter(text, Math.min(text.length(), span.end() + AROUND))));
  }

  /** Where a quotation of the span ends: at its end, or after the last whole word that fits. */
  static int end(Span span, String text) {
    if (span.length() <= LONGEST) {
      return span.end();
    }
    int last = wholeCharacter(text, span.start() + LONGEST);
    int word = last;
    while (word > span.start() && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    return word > span.start() ? word : last;
  }

  /** The offset, or the one before when it would split a surrogate pair. */
  private static int wholeCharacter(String text, int offset) {
    boolean splits =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return splits ? offset - 1 : offset;
  }
}
