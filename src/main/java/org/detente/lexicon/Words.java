package org.detente.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/** Words as the gazetteer compares them: letters and digits; apostrophes and hyphens part them. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("(?<![иИ])\\p{M}|[\\p{M}&&[^\u0306]]");

  private Words() {}

  /** Spans of the words of {@code text} within {@code within}. */
  static List<Span> spans(String text, Span within) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
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
    if (word.chars().allMatch(Words::isPlain)) {
      return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** Latin letters without accents; letters of the Russian alphabet, composed. */
  private static boolean isPlain(int c) {
    return c < 0x80 || c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
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
