package org.detente.language;

import java.util.Locale;
import org.detente.model.Span;

/**
 * A word, number, mark, or a whole name or date taken as one.
 *
 * @param span where it stands in the clean text
 * @param form the characters, typographic apostrophes made straight
 * @param lower the form in lower case
 * @param lemma dictionary form, lower case for common words
 * @param pos part of speech
 * @param morph morphology
 * @param participle lemma of the verb whose past participle the form can be, else empty
 */
public record Token(
    Span span, String form, String lower, String lemma, Pos pos, Morph morph, String participle) {

  /** A token whose form is put in lower case once, since many ask for it. */
  public Token(Span span, String form, String lemma, Pos pos, Morph morph, String participle) {
    this(span, form, form.toLowerCase(Locale.ROOT), lemma, pos, morph, participle);
  }

  /** Words as they stand in a text, as {@link #lower()} has them. */
  public static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** True when the form can be a past participle. */
  public boolean isParticiple() {
    return !participle.isEmpty();
  }
}
