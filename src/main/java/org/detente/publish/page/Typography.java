package org.detente.publish.page;

/**
 * The spaces of French before and within its signs, at which no line may break (Imprimerie
 * nationale): « complet ? » never leaves its question mark alone on a line.
 */
public final class Typography {

  private static final String BEHIND = ":;?!»";
  private static final char NO_BREAK = '\u00a0';

  private Typography() {}

  /** Words of the interface as they are set in a language. */
  public static String set(String words, Language language) {
    if (language != Language.FRENCH) {
      return words;
    }
    StringBuilder set = new StringBuilder(words);
    for (int i = 0; i < set.length(); i++) {
      boolean before = i + 1 < set.length() && BEHIND.indexOf(set.charAt(i + 1)) >= 0;
      boolean behind = i > 0 && set.charAt(i - 1) == '«';
      if (set.charAt(i) == ' ' && (before || behind)) {
        set.setCharAt(i, NO_BREAK);
      }
    }
    return set.toString();
  }
}
