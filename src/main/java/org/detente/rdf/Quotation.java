package org.detente.rdf;

import java.util.Optional;
import org.detente.model.Span;

/**
 * As much of an article's text as may be quoted: articles are other people's, the graph holds short
 * quotations.
 *
 * @param exact the words as they stand in the clean text
 * @param prefix a few characters before them, for a quotation within a sentence
 * @param suffix a few characters after them, likewise
 * @param abridged true when only the first part of the span is quoted
 */
record Quotation(String exact, Optional<String> prefix, Optional<String> suffix, boolean abridged) {

  /** Longest quotation, in UTF-16 units: most sentences of dispatches are shorter. */
  static final int LONGEST = 300;

  private static final int AROUND = 20;

  /** A stretch of text alone; nothing for an empty one. */
  static Optional<Quotation> of(Span span, String text) {
    if (span.length() == 0) {
      return Optional.empty();
    }
    int end = cut(span, text);
    return Optional.of(
        new Quotation(
            text.substring(span.start(), end),
            Optional.empty(),
            Optional.empty(),
            end < span.end()));
  }

  /** A stretch of text with the few characters on either side that tell it from its like. */
  static Optional<Quotation> around(Span span, String text) {
    int from = wholeCharacter(text, Math.max(0, span.start() - AROUND));
    int to = wholeCharacter(text, Math.min(text.length(), span.end() + AROUND));
    return of(span, text)
        .map(
            quotation ->
                new Quotation(
                    quotation.exact(),
                    Optional.of(text.substring(from, span.start())),
                    Optional.of(text.substring(span.end(), Math.max(to, span.end()))),
                    quotation.abridged()));
  }

  /** Where a quotation of the span ends: at its end, or after the last whole word that fits. */
  private static int cut(Span span, String text) {
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
