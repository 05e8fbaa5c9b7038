package org.detente.archive;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The words of a page, spelt as {@link Spelling} does, with one gap between them. More may stand
 * here than a reader of the page sees, never less: what is not closed as it should be is read on.
 */
final class SpeltPage {

  /** Elements that may stand inside a word. */
  private static final long[] INLINE =
      Stream.of(
              "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
              "dfn", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small",
              "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
          .mapToLong(name -> packed(name, 0, name.length()))
          .sorted()
          .toArray();

  private static final long SCRIPT = packed("script", 0, "script".length());
  private static final long STYLE = packed("style", 0, "style".length());

  private static final int LONGEST_REFERENCE = 34;

  private final byte[] words;
  private final byte[] capitals;
  private int length;
  private int capitalsLength;
  private int wordStart;
  private int capitalLetters;

  private SpeltPage(int most) {
    // Two letters at most for a character, and a gap behind the last word.
    words = new byte[2 * most + 1];
    capitals = new byte[2 * most + 1];
  }

  /** The words of plain text. */
  static SpeltPage ofText(CharSequence text) {
    SpeltPage page = new SpeltPage(text.length());
    for (int i = 0; i < text.length(); i++) {
      page.put(text.charAt(i));
    }
    page.gap();
    return page;
  }

  /** The words of marked-up text, without tags, comments, scripts and styles. */
  static SpeltPage ofHtml(String html) {
    SpeltPage page = new SpeltPage(html.length());
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<') {
        at = page.tag(html, at);
      } else if (c == '&') {
        at = page.reference(html, at);
      } else {
        page.put(c);
        at++;
      }
    }
    page.gap();
    return page;
  }

  /** All words. */
  boolean has(WordAutomaton wanted) {
    return wanted.isIn(words, length);
  }

  /** Those alone that begin with two capitals. */
  boolean hasInCapitals(WordAutomaton wanted) {
    return wanted.isIn(capitals, capitalsLength);
  }

  private void put(char c) {
    byte spelt = Spelling.of(c);
    if (spelt == Spelling.GAP) {
      gap();
    } else if (spelt != Spelling.NOTHING) {
      if (length - wordStart < 2 && Spelling.isCapital(c)) {
        capitalLetters++;
      }
      words[length++] = spelt;
    }
  }

  private void gap() {
    int word = length - wordStart;
    if (word > 0) {
      words[length++] = Spelling.GAP;
      if (capitalLetters == 2) {
        System.arraycopy(words, wordStart, capitals, capitalsLength, word + 1);
        capitalsLength += word + 1;
      }
    }
    wordStart = length;
    capitalLetters = 0;
  }

  /** Reads what begins with {@code <}; gives where to go on. */
  private int tag(String html, int at) {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at + 2);
      int other = html.indexOf("--!>", at + 2);
      int first = other >= 0 && (end < 0 || other < end) ? other : end;
      return first < 0 ? at + 1 : first + 3;
    }
    int name = at + 1 + (html.startsWith("/", at + 1) ? 1 : 0);
    int close = html.indexOf('>', at);
    if (close < 0 || name >= html.length() || !opens(html.charAt(name))) {
      gap();
      return at + 1;
    }
    int end = name;
    while (Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    long element = packed(html, name, end);
    if (Arrays.binarySearch(INLINE, element) < 0) {
      gap();
    }
    boolean raw = (element == SCRIPT || element == STYLE) && name == at + 1;
    return raw ? raw(html, html.substring(name, end), close + 1) : close + 1;
  }

  /** The letters of a short name as one number, whatever their case; 0 for a long one. */
  private static long packed(String text, int from, int to) {
    long packed = 0;
    for (int i = from; i < to; i++) {
      packed = packed << 5 | text.charAt(i) & 0x1F;
    }
    return to - from > 12 ? 0 : packed;
  }

  private static boolean opens(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '!' || c == '?';
  }

  /** Behind the text of a script or style, if it ends at all. */
  private static int raw(String html, String element, int from) {
    for (int end = html.indexOf("</", from); end >= 0; end = html.indexOf("</", end + 2)) {
      if (html.regionMatches(true, end + 2, element, 0, element.length())) {
        return end;
      }
    }
    return from;
  }

  /** Reads a reference to a character, or a {@code &} that is none. */
  private int reference(String html, int at) {
    int end = at + 1;
    while (end < html.length()
        && end - at < LONGEST_REFERENCE
        && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
      end++;
    }
    if (end == at + 1) {
      gap();
      return end;
    }
    if (end < html.length() && html.charAt(end) == ';') {
      end++;
    }
    String decoded = Parser.unescapeEntities(html.substring(at, end), false);
    for (int i = 0; i < decoded.length(); i++) {
      put(decoded.charAt(i));
    }
    return end;
  }
}
