package org.detente.article;

import org.jsoup.parser.Parser;

/**
 * Aligns the characters an HTML parser made of a stretch of source with that source, where
 * character references ({@code &eacute;}, {@code &#160;}) stand for one or two characters.
 */
final class Entities {

  private static final int LONGEST = 34;

  private final String source;
  private final CleanText clean;

  Entities(String source, CleanText clean) {
    this.source = source;
    this.clean = clean;
  }

  /**
   * Adds {@code shown} to the clean text, each character with the source it stands for. Characters
   * that cannot be aligned (the parser mended the source) stand for the rest of the stretch.
   *
   * @param from where the stretch begins in the source
   * @param to one past its end
   * @param shift added to source offsets to give those of the file
   */
  void append(String shown, int from, int to, int shift) {
    int at = from;
    int i = 0;
    while (i < shown.length()) {
      int length = at < to ? lengthOf(shown, i, at, to) : 0;
      if (length > 0) {
        int units = source.charAt(at) == '&' ? units(shown, i, at, length) : 1;
        for (int end = i + units; i < end; i++) {
          clean.append(shown.charAt(i), at + shift, at + length + shift);
        }
        at += length;
      } else {
        int last = Math.min(at, to);
        clean.append(shown.substring(i), last + shift, to + shift);
        return;
      }
    }
  }

  /** Length of the source that stands for the character at {@code i}; 0 when none does. */
  private int lengthOf(String shown, int i, int at, int to) {
    if (source.charAt(at) == '&') {
      for (int end = Math.min(to, at + LONGEST); end > at + 1; end--) {
        String decoded = decoded(at, end);
        if (!decoded.isEmpty() && shown.startsWith(decoded, i)) {
          return end - at;
        }
      }
    }
    boolean newline = shown.charAt(i) == '\n' && source.startsWith("\r\n", at);
    if (newline) {
      return 2;
    }
    boolean same = shown.charAt(i) == source.charAt(at);
    boolean space =
        Character.isWhitespace(shown.charAt(i)) && Character.isWhitespace(source.charAt(at));
    return same || space ? 1 : 0;
  }

  private int units(String shown, int i, int at, int length) {
    return length == 1 ? 1 : decoded(at, at + length).length();
  }

  /** What the reference from {@code at} to {@code end} stands for; empty when it is none. */
  private String decoded(int at, int end) {
    for (int k = at + 1; k < end; k++) {
      char c = source.charAt(k);
      boolean inside = Character.isLetterOrDigit(c) || c == '#' && k == at + 1;
      if (!inside && !(c == ';' && k == end - 1)) {
        return "";
      }
    }
    String reference = source.substring(at, end);
    String decoded = Parser.unescapeEntities(reference, false);
    return decoded.equals(reference) || decoded.length() > 2 ? "" : decoded;
  }
}
