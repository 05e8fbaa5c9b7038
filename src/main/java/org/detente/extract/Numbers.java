package org.detente.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.detente.language.Token;

/** Counts in figures and words. */
final class Numbers {

  private static final String[] UNITS = {
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt"
  };
  private static final Map<String, Integer> WORDS = new LinkedHashMap<>();

  static {
    for (int i = 2; i < UNITS.length; i++) {
      WORDS.put(UNITS[i], i);
    }
    String[] tens = {"vingt", "trente", "quarante", "cinquante", "soixante"};
    for (int t = 0; t < tens.length; t++) {
      int value = 20 + 10 * t;
      WORDS.put(tens[t], value);
      WORDS.put(tens[t] + "-et-un", value + 1);
      for (int u = 2; u < 10; u++) {
        WORDS.put(tens[t] + "-" + UNITS[u], value + u);
      }
    }
    WORDS.put("cent", 100);
  }

  private Numbers() {}

  /** The count a token names; "un" counts nothing, it is an article. */
  static OptionalInt of(Token token) {
    String word = token.lower();
    if (word.matches("\\d{1,6}")) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Integer value = WORDS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
