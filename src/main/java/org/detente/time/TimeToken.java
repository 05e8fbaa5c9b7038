package org.detente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * A unit of text as the patterns of time see it.
 *
 * @param form lower case, with straight apostrophes; an elided word keeps its apostrophe ("l'"), a
 *     possessive one stands apart ("Monday's" is "monday", "'", "s")
 * @param span where it stands in the text
 * @param numeric true for a whole date in figures ("12.01.2022", "2022-01-12")
 * @param capital true when it begins with a capital
 */
record TimeToken(String form, Span span, boolean numeric, boolean capital) {

  private static final String FIGURES =
      "(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)";
  private static final Pattern TOKEN =
      Pattern.compile(
          "("
              + FIGURES
              + ")|[\\p{L}\\p{M}\\p{Nd}]++(?:['’](?!s(?![\\p{L}\\p{Nd}]))(?!(?<=s.)(?!\\p{L})))?|[^\\s\\p{Z}]");

  /** The tokens of the part {@code within} of {@code text}, in order. */
  static List<TimeToken> of(CharSequence text, Span within) {
    Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    List<TimeToken> tokens = new ArrayList<>();
    while (matcher.find()) {
      String word = matcher.group();
      String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
      Span span = new Span(matcher.start(), matcher.end());
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      tokens.add(new TimeToken(form, span, matcher.group(1) != null, capital));
    }
    return tokens;
  }

  /** The tokens of a word or phrase of the language. */
  static List<TimeToken> of(String phrase) {
    return of(phrase, new Span(0, phrase.length()));
  }

  /** True when this word of a text is {@code word} of the language. */
  boolean is(TimeToken word) {
    return form.equals(word.form) && (capital || !word.capital);
  }
}
