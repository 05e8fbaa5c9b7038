package org.detente.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.detente.model.Span;

/** Words as the gazetteer compares them: letters and digits; apostrophes and hyphens part them. */
final class Words {

  private static final Pattern MARKS = Pattern.compile("(?<![иИ])\\p{M}|[\\p{M}&&[^\u0306]]");

  private Words() {}

  /** Spans of the words of {@code text} within {@code within}. */
  static List<Span> spans(String text, Span within) {
    List<Span> spans = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      int end = end(text, at, within.end());
      if (end > at) {
        spans.add(new Span(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return spans;
  }

  /** What the word at {@code at} shares with its other spellings; empty when none begins there. */
  static String first(String text, int at) {
    return key(text.substring(at, end(text, at, text.length())));
  }

  private static int end(String text, int from, int to) {
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (next > to || !isInWord(point)) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Letters, the marks on them, and digits. */
  private static boolean isInWord(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> Character.isLetter(point);
    };
  }

  /** The words of a label. */
  static List<String> of(String label) {
    return spans(label, new Span(0, label.length())).stream().map(s -> s.of(label)).toList();
  }

  /**
   * What two spellings of a word share: no accents, no case ("États", "Etats" → "etats"; "ё" →
   * "е"). "й" is a letter of its own.
   */
  static String key(String word) {
    if (isPlain(word)) {
      return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters without accents; letters of the Russian alphabet, composed. */
  private static boolean isPlain(char c) {
    return c < 0x80 || c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
  }

  /** A space and the mark that opens a quotation, as in the name of a council: "Совет «Россия". */
  static boolean isQuote(String text, int from, int to) {
    return to - from == 2
        && Character.isWhitespace(text.charAt(from))
        && "«\"„“".indexOf(text.charAt(from + 1)) >= 0;
  }

  /** At most two characters, none of which ends a phrase, may part the words of a name. */
  static boolean isGap(String text, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (",;:()[]«»\"!?\n".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
