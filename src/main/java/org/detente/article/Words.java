package org.detente.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shapes of words and lines that hold in every language. */
final class Words {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\s]\\d{3})*");
  private static final Pattern BULLET = Pattern.compile("^[^\\p{L}\\p{Pi}#©(\"'„]+");
  private static final Pattern SPACE_BEFORE = Pattern.compile("\\s{1,9}(?=[:;!?])");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"'»”’)\\]\\s]*$|[.!?…][\"'»”’)]*\\s*\\[?\\d{0,2}\\]?$");
  private static final int PROSE_WORDS = 9;
  private static final int PROSE_LENGTH = 55;
  private static final int LONG_LENGTH = 200;

  private static final int LONGEST_KEY = 400;
  private static final int LONGEST_TAIL = 20;
  private static final int LAST = 40;
  private static final int SHORTEST_ADDRESS = 24;

  private Words() {}

  /**
   * A line as cue words are compared with it: lower case, plain apostrophes, one {@code #} for each
   * number, no bullet before it, no space before a colon.
   */
  static String key(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_KEY));
    String lower = start.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
    String numbered = NUMBER.matcher(lower).replaceAll("#");
    return SPACE_BEFORE.matcher(BULLET.matcher(numbered).replaceAll("")).replaceAll("");
  }

  /** A key without the punctuation after it, of which it may have {@link #LONGEST_TAIL}. */
  static String bare(String key) {
    int end = key.length();
    for (int cut = 0; cut < LONGEST_TAIL && end > 0; cut++) {
      int point = key.codePointBefore(end);
      if (Character.isLetter(point) || point == '#' || point == '©') {
        break;
      }
      end -= Character.charCount(point);
    }
    return key.substring(0, end);
  }

  /** True when {@code key} begins with {@code cue} and the cue ends with a word there. */
  static boolean begins(String key, String cue) {
    return standsAt(key, cue, 0);
  }

  /** True when {@code text} has {@code cue} in it, as whole words. */
  static boolean contains(String text, String cue) {
    for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
      if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && standsAt(text, cue, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(String text, String cue, int at) {
    int end = at + cue.length();
    return text.startsWith(cue, at)
        && (end == text.length()
            || !Character.isLetterOrDigit(text.charAt(end))
            || !Character.isLetterOrDigit(text.charAt(end - 1)));
  }

  /** True for a line that ends as a sentence does. */
  static boolean isSentence(String line) {
    return SENTENCE_END.matcher(line.substring(Math.max(0, line.length() - LAST))).find();
  }

  /** True for a paragraph of running text: a sentence of some length, or something long. */
  static boolean isProse(String words) {
    int end = words.length();
    String line = end <= LONGEST_KEY ? words : words.substring(0, LONGEST_KEY);
    return isSentence(words) && line.length() >= PROSE_LENGTH && count(line) >= PROSE_WORDS
        || line.length() >= LONG_LENGTH && count(line) >= 2 * PROSE_WORDS;
  }

  /** True for a sentence that ends with a full stop, as headlines do not. */
  static boolean isStatement(String line) {
    String end = line.substring(Math.max(0, line.length() - LAST));
    return isSentence(line) && end.matches("(?s).*[.…][\"'»”’)\\]\\s]*");
  }

  /** False for a line without letters, and for an address or path of a file. */
  static boolean isWords(String line) {
    boolean address = line.length() > SHORTEST_ADDRESS && line.matches("\\S*/\\S*");
    return count(line) > 0 && !address;
  }

  /** Number of words: runs of letters with digits, hyphens and apostrophes. */
  static int count(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = Character.isLetter(line.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && isJoin(line.charAt(i));
    }
    return words;
  }

  private static boolean isJoin(char c) {
    return c == '\'' || c == '’' || c == '-' || Character.isDigit(c);
  }
}
