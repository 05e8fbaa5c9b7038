package org.detente.publish.page;

/**
 * Text of others as it may stand on a page: nothing in it moves, hides or covers what stands around
 * it (Unicode Standard Annex 9; Unicode Technical Report 36, §2 and §3).
 */
final class Legible {

  /** Marks on one letter: as many as any language needs, too few to climb over other lines. */
  private static final int MOST_MARKS = 4;

  private Legible() {}

  /**
   * The text without controls, overrides of direction and signs of no width, and with few marks on
   * each letter; the same object when there is nothing to leave out.
   */
  static String of(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x7f && !isControl(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : kept(text);
  }

  private static String kept(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isControl(c) || isUnseen(c)) {
        continue;
      }
      marks = isMark(c) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        kept.appendCodePoint(c);
      }
    }
    return kept.length() == text.length() ? text : kept.toString();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  /** Overrides and isolates of direction, spaces and joiners of no width, annotations, tags. */
  private static boolean isUnseen(int c) {
    return c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c >= 0xfff9 && c <= 0xfffb
        || c >= 0xe0000 && c <= 0xe007f
        || c == 0x200b
        || c == 0xfeff
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
