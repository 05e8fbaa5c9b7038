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
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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

  /** What two spellings of a word share: no accents, no case ("États", "Etats" → "etats"). */
  static String key(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * True when the words of a label stand at {@code at}.
   *
   * @param exact true for acronyms, whose letters must be the same but for case variants such as
   *     "Otan" for "OTAN"
   */
  static boolean match(List<String> label, boolean exact, String text, List<Span> words, int at) {
    if (at + label.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < label.size(); i++) {
      Span span = words.get(at + i);
      if (i > 0 && !isGap(text, words.get(at + i - 1).end(), span.start())) {
        return false;
      }
      String word = span.of(text);
      boolean capital = Character.isUpperCase(label.get(i).charAt(0));
      if (exact
          ? !word.equals(label.get(i))
          : !key(word).equals(key(label.get(i)))
              || capital && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** At most two characters, none of which ends a phrase, may part the words of a name. */
  private static boolean isGap(String text, int from, int to) {
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
