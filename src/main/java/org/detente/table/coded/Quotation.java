package org.detente.table.coded;

import java.util.Optional;

/** What a row quotes of an article: articles are other people's, so that it is cut. */
final class Quotation {

  /** In UTF-16, as shapes are checked: 300 characters, or fewer where some are of two units. */
  private static final int LONGEST = 300;

  private static final String MORE = "…";

  private Quotation() {}

  /** A cell's words, cut where they are too long, with no character halved; nothing if empty. */
  static Optional<String> of(String words) {
    if (words.length() <= LONGEST) {
      return Optional.of(words).filter(w -> !w.isEmpty());
    }
    int last = LONGEST - MORE.length();
    int end = Character.isHighSurrogate(words.charAt(last - 1)) ? last - 1 : last;
    return Optional.of(words.substring(0, end) + MORE);
  }
}
