package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Span;

/**
 * Splits a sentence into words, numbers and marks as the treebank does on which the tagger was
 * trained.
 */
final class Tokenizer {

  private static final String INITIALS =
      "|(?<initials>(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s?\\p{Lu}\\p{Ll}))";

  /**
   * UD French-GSD: elided words stand alone ("l'", "qu'"), contracted articles stay whole ("du",
   * "aux"), an inverted subject is cut off ("a-t-il" → "a", "-t-il").
   */
  private static final Pattern FRENCH =
      Pattern.compile(
          "(?<whole>(?iu:aujourd['’]hui|quelqu['’]un|presqu['’]île))"
              + "|(?<elided>(?iu:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])['’])"
              + "|(?<title>(?:M|MM|Mme|Dr|Me|Mgr)\\.(?=\\s*(?:\\p{Lu}|de\\s|d['’])))"
              + INITIALS
              + "|(?<number>\\p{Nd}+(?:[.,/:h]\\p{Nd}+|['’]\\p{Nd}{3})*(?:er|re|e|è[mr]e|ème)?(?!\\p{L}))"
              + "|(?<subject>-(?iu:t-)?(?iu:ils?|elles?|on|je|tu|nous|vous|ce)(?!\\p{L}))"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:[-\\u2010\\u2011]"
              + "(?!(?iu:t-)?(?iu:ils?|elles?|on)(?!\\p{L}))[\\p{L}\\p{M}\\p{Nd}]+)*)"
              + "|(?<gap>[(\\[](?:\\.\\.\\.|…)[)\\]])"
              + "|(?<mark>\\S)");

  /**
   * UD English-EWT: "'s" and "n't" stand alone ("didn't" → "did", "n't"); "U.S.-Russian" is one.
   */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<title>(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Amb|Sen|St)\\.(?=\\s*\\p{Lu}))"
              + "|(?<joined>(?:\\p{Lu}\\.){2,}[-\\u2010\\u2011]\\p{L}+"
              + "|\\p{L}+[-\\u2010\\u2011](?:\\p{Lu}\\.){2,})"
              + INITIALS
              + "|(?<clitic>(?iu:n['’]t|['’](?:s|re|ve|ll|d|m))(?!\\p{L}))"
              + "|(?<number>\\p{Nd}+(?:[.,/:]\\p{Nd}+)*(?:st|nd|rd|th)?(?!\\p{Nd}|[-\\u2010\\u2011]?\\p{L}))"
              + "|(?<denied>(?iu:did|does|do|is|are|was|were|has|have|had|would|could|should|must|ca"
              + "|wo)(?=n['’]t(?!\\p{L})))"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:[-\\u2010\\u2011][\\p{L}\\p{M}\\p{Nd}]+)*)"
              + "|(?<mark>\\S)");

  /** Words with their hyphens, initials, numbers with their endings ("2008-го", "12 000"). */
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?<initial>\\p{Lu}\\.)"
              + "|(?<thousands>\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?![\\p{Nd}\\p{L}]))"
              + "|(?<number>\\p{Nd}+(?:[.,/:]\\p{Nd}+)*(?:-\\p{Ll}{1,3})?(?!\\p{L}))"
              + "|(?<word>[\\p{L}\\p{M}\\p{Nd}]+(?:[-\\u2010\\u2011][\\p{L}\\p{M}\\p{Nd}]+)*)"
              + "|(?<mark>\\S)");

  private final Pattern tokens;

  private Tokenizer(Pattern tokens) {
    this.tokens = tokens;
  }

  static Tokenizer french() {
    return new Tokenizer(FRENCH);
  }

  static Tokenizer english() {
    return new Tokenizer(ENGLISH);
  }

  static Tokenizer russian() {
    return new Tokenizer(RUSSIAN);
  }

  /** Spans of the tokens of {@code text} within {@code sentence}. */
  List<Span> split(String text, Span sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = tokens.matcher(text).region(sentence.start(), sentence.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
