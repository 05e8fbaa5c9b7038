package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * Splits a sentence into words, numbers and marks, following the tokens of UD French-GSD: elided
 * words stand alone ("l'", "qu'"), contracted articles stay whole ("du", "aux"), an inverted
 * subject is cut off ("a-t-il" → "a", "-t-il").
 */
final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<whole>(?iu:aujourd['’]hui|quelqu['’]un|presqu['’]île))"
              + "|(?<elided>(?iu:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’])"
              + "|(?<title>(?:M|MM|Mme|Dr|Me|Mgr)\\.(?=\\s*(?:\\p{Lu}|de\\s|d['’])))"
              + "|(?<initials>(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s?\\p{Lu}\\p{Ll}))"
              + "|(?<number>\\p{Nd}+(?:[.,/:h]\\p{Nd}+)*(?:er|re|e|è[mr]e|ème)?(?!\\p{L}))"
              + "|(?<subject>-(?iu:t-)?(?iu:ils?|elles?|on|je|tu|nous|vous|ce)(?!\\p{L}))"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:[-\\u2010\\u2011]"
              + "(?!(?iu:t-)?(?iu:ils?|elles?|on)(?!\\p{L}))[\\p{L}\\p{M}\\p{Nd}]+)*)"
              + "|(?<mark>\\S)");

  private Tokenizer() {}

  /** Spans of the tokens of {@code text} within {@code sentence}. */
  static List<Span> split(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(sentence.start(), sentence.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
