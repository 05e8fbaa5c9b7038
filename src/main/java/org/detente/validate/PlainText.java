package org.detente.validate;

/**
 * What may stand in a literal of the store. Other characters do harm where it is shown, or come
 * back from no file that it is written to.
 */
public final class PlainText {

  private PlainText() {}

  /** The text without control characters, lone surrogates and bidirectional overrides. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isUnwelcome(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** True when a text has what {@link #of} takes away. */
  static boolean hasUnwelcome(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isUnwelcome(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnwelcome(int c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
