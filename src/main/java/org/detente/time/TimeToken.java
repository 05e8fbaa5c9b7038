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
 * @param form lower case, with straight apostrophes; an elided word keeps its apostrophe ("l'")
 * @param span where it stands in the text
 * @param numeric true for a whole date in figures ("12.01.2022", "2022-01-12")
 */
record TimeToken(String form, Span span, boolean numeric) {

  private static final String FIGURES =
      "(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)";
  private static final Pattern TOKEN =
      Pattern.compile("(" + FIGURES + ")|[\\p{L}\\p{M}\\p{Nd}]+['’]?|[^\\s\\p{Z}]");

  /** The tokens of the part {@code within} of {@code text}, in order. */
  static List<TimeToken> of(CharSequence text, Span within) {
    Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
    matcher.useTransparentBounds(true);
    List<TimeToken> tokens = new ArrayList<>();
    while (matcher.find()) {
      String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      Span span = new Span(matcher.start(), matcher.end());
      tokens.add(new TimeToken(form, span, matcher.group(1) != null));
    }
    return tokens;
  }

  /** The forms of a phrase's tokens. */
  static List<String> forms(String phrase) {
    return of(phrase, new Span(0, phrase.length())).stream().map(TimeToken::form).toList();
  }
}
