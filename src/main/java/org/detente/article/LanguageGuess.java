package org.detente.article;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells a text's language by the share of its words that are among a language's commonest. */
final class LanguageGuess {

  private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
  private static final int READ = 20_000;
  private static final double LEAST = 0.12;

  private final Map<String, Set<String>> common;

  LanguageGuess(Map<String, Set<String>> common) {
    this.common = new TreeMap<>(common);
  }

  /** BCP 47 subtag of the language, empty when the text is like none that is known. */
  Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), READ)).toLowerCase(Locale.ROOT);
    String[] words = APART.split(start.strip());
    Map<String, Double> shares = new TreeMap<>();
    common.forEach((language, known) -> shares.put(language, share(words, known)));
    return shares.entrySet().stream()
        .filter(share -> share.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  /** What to call the language of a text that cannot be read. */
  String describe(String text) {
    return of(text)
        .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
        .or(() -> script(text))
        .orElse("no language known");
  }

  private static Optional<String> script(String text) {
    Map<Character.UnicodeScript, Integer> counts = new TreeMap<>();
    text.codePoints()
        .limit(READ)
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(script -> script != Character.UnicodeScript.COMMON)
        .map(script -> "a language in " + script.name().toLowerCase(Locale.ROOT) + " script");
  }

  private static double share(String[] words, Set<String> known) {
    long hits = java.util.Arrays.stream(words).filter(known::contains).count();
    return words.length == 0 ? 0 : (double) hits / words.length;
  }
}
