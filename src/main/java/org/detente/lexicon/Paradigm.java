package org.detente.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The forms in which one word of a label stands in a text, each with the cases and numbers it can
 * be in. The words of a name agree when some case and number is common to all.
 */
final class Paradigm {

  /** Nominative, genitive, dative, accusative, instrumental, locative. */
  static final int CASES = 6;

  /** Agrees with any case. */
  static final int ANY = -1;

  private final Map<String, Integer> forms = new LinkedHashMap<>();

  /** A word that has one form. */
  static Paradigm fixed(String word) {
    return new Paradigm().with(word, ANY);
  }

  /** The bit of a case (0 to 5) in a number. */
  static int bit(int grammaticalCase, boolean plural) {
    return 1 << grammaticalCase + (plural ? CASES : 0);
  }

  /** Adds a form; returns this. */
  Paradigm with(String form, int cases) {
    forms.merge(Words.key(form), cases, (a, b) -> a | b);
    return this;
  }

  /** Adds the forms of another; returns this. */
  Paradigm with(Paradigm other) {
    other.forms.forEach((form, cases) -> forms.merge(form, cases, (a, b) -> a | b));
    return this;
  }

  /** True when it has no form yet. */
  boolean isEmpty() {
    return forms.isEmpty();
  }

  /** The cases a form, as its {@link Words#key}, can be; 0 when it is none of these forms. */
  int cases(String key) {
    return forms.getOrDefault(key, 0);
  }

  /** Every form as its key. */
  Iterable<String> keys() {
    return forms.keySet();
  }

  @Override
  public String toString() {
    return forms.keySet().toString();
  }
}
