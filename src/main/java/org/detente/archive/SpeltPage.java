package org.detente.archive;

import java.util.Optional;

/**
 * The words of a page, spelt as {@link Spelling} does, with one gap between them. More may stand
 * here than a reader of the page sees, never less.
 */
final class SpeltPage {

  private final SpeltWords words;
  private final SpeltWords capitals;
  private int length;
  private int capitalLetters;

  /**
   * Without a word yet.
   *
   * @param most characters that may be put
   */
  SpeltPage(int most) {
    words = new SpeltWords(most);
    capitals = new SpeltWords(most);
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

  /**
   * The words of marked-up text, without tags, comments, scripts and styles.
   *
   * @param utf8 the page
   * @return nothing for bytes that are no UTF-8, or that hold a NUL as no text does
   */
  static Optional<SpeltPage> ofHtml(byte[] utf8) {
    SpeltPage page = new SpeltPage(utf8.length);
    return new Utf8Page(utf8, page).isRead() ? Optional.of(page) : Optional.empty();
  }

  /** All words. */
  boolean has(WordAutomaton wanted) {
    return wanted.isIn(words);
  }

  /** Those alone that begin with two capitals. */
  boolean hasInCapitals(WordAutomaton wanted) {
    return wanted.isIn(capitals);
  }

  /** Adds a character. */
  void put(char c) {
    byte spelt = Spelling.of(c);
    if (spelt > Spelling.GAP) {
      if (length - words.length() < 2 && Spelling.isCapital(c)) {
        capitalLetters++;
      }
      words.letters[length++] = spelt;
    } else if (spelt == Spelling.GAP) {
      gap();
    }
  }

  /**
   * Adds characters of ASCII up to what may be markup, a reference or a longer character, as {@link
   * #put} does one by one; gives where that is. All but a fraction of all pages goes this way, and
   * the first compiler reads a field anew each time.
   */
  int putAscii(byte[] text, int from) {
    byte[] into = words.letters;
    int to = length;
    int start = words.length();
    int found = capitalLetters;
    int at = from;
    while (at < text.length) {
      byte b = text[at];
      if (b <= 0 || b == '<' || b == '&') {
        break;
      }
      byte spelt = Spelling.of((char) b);
      if (spelt > Spelling.GAP) {
        if (to - start < 2 && b >= 'A' && b <= 'Z') {
          found++;
        }
        into[to++] = spelt;
      } else if (spelt == Spelling.GAP) {
        length = to;
        capitalLetters = found;
        gap();
        to = length;
        start = to;
        found = 0;
      }
      at++;
    }
    length = to;
    capitalLetters = found;
    return at;
  }

  /** Ends a word. */
  void gap() {
    int start = words.length();
    int letters = length - start;
    if (letters > 0) {
      words.end(letters);
      length = words.length();
      if (capitalLetters == 2) {
        capitals.add(words, start, letters);
      }
    }
    capitalLetters = 0;
  }
}
