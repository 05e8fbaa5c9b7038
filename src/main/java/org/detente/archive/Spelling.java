package org.detente.archive;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters as one byte each, without case and accents, so that words can be looked for at the speed
 * of the memory. Letters that are not told apart cost a closer look, never an article.
 */
final class Spelling {

  /** Between words. */
  static final byte GAP = 0;

  /** Neither in a word nor between two: a combining accent, a soft hyphen. */
  static final byte NOTHING = -1;

  private static final int DIGITS = 27;
  private static final int CYRILLIC = 37;
  private static final byte OTHER = 80;

  /** One more than the highest letter. */
  static final int LETTERS = OTHER + 1;

  private static final byte[] BYTES = new byte[1 << Character.SIZE];

  static {
    for (int c = 0; c < BYTES.length; c++) {
      BYTES[c] = spell((char) c);
    }
  }

  private static final boolean[] CAPITALS = new boolean[1 << Character.SIZE];

  static {
    for (int c = 0; c < CAPITALS.length; c++) {
      CAPITALS[c] = Character.isUpperCase((char) c);
    }
  }

  private Spelling() {}

  static boolean isCapital(char c) {
    return CAPITALS[c];
  }

  static byte of(char c) {
    return BYTES[c];
  }

  /** Words with spaces between them. */
  static byte[] of(String words) {
    byte[] bytes = new byte[words.length()];
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      byte spelt = of(words.charAt(i));
      if (spelt != NOTHING) {
        bytes[length++] = spelt;
      }
    }
    return java.util.Arrays.copyOf(bytes, length);
  }

  private static byte spell(char c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
      return NOTHING;
    }
    if (type == Character.DECIMAL_DIGIT_NUMBER) {
      return c <= '9' ? (byte) (DIGITS + c - '0') : OTHER;
    }
    if (!Character.isLetter(c)) {
      return GAP;
    }
    String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
    char bare = apart.toLowerCase(Locale.ROOT).charAt(0);
    if (bare >= 'a' && bare <= 'z') {
      return (byte) (1 + bare - 'a');
    }
    return bare >= 'а' && bare <= 'я' ? (byte) (CYRILLIC + bare - 'а') : OTHER;
  }
}
