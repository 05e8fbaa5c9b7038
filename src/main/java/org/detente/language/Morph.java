package org.detente.language;

/**
 * Morphology of a token, as far as a dictionary tells.
 *
 * @param form of a verb; {@link Form#NONE} for the rest
 * @param tense of a finite verb; {@link Tense#NONE} for the rest
 * @param gender {@code m}, {@code f}, or {@code e} for either or unknown
 * @param number {@code s}, {@code p}, or {@code e} for either or unknown
 */
public record Morph(Form form, Tense tense, char gender, char number) {

  /** Nothing is known. */
  public static final Morph NONE = new Morph(Form.NONE, Tense.NONE, 'e', 'e');

  /** True when neither gender nor number speaks against the two belonging together. */
  public boolean agrees(Morph other) {
    return agree(gender, other.gender) && agree(number, other.number);
  }

  private static boolean agree(char a, char b) {
    return a == 'e' || b == 'e' || a == b;
  }

  /** Forms of a verb. */
  public enum Form {
    NONE,
    FINITE,
    INFINITIVE,
    PAST_PARTICIPLE,
    PRESENT_PARTICIPLE
  }

  /** Tense, with the conditional and subjunctive beside the indicative's tenses. */
  public enum Tense {
    NONE,
    PRESENT,
    PAST,
    IMPERFECT,
    FUTURE,
    CONDITIONAL,
    SUBJUNCTIVE,
    IMPERATIVE
  }
}
