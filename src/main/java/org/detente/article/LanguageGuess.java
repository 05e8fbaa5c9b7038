package org.detente.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.PageWords.Look;

/**
 * Tells a text's language by its share of words that are among the language's commonest, less for
 * letters that the language is not written with.
 */
final class LanguageGuess {

  private static final Pattern APART = Pattern.compile("[^\\p{L}]+");
  private static final int READ = 20_000;

  /** Texts of a language have some 30 to 45 of 100 words among its commonest; others below 10. */
  private static final double LEAST = 0.12;

  /** One foreign letter in ten makes a language as good as excluded. */
  private static final double FOREIGN = 10;

  /** Of the characters of European alphabets, which it takes a search to tell. */
  private static final Character.UnicodeScript[] SCRIPTS =
      IntStream.range(0, 0x530)
          .mapToObj(Character.UnicodeScript::of)
          .toArray(Character.UnicodeScript[]::new);

  private final Map<String, Look> looks;

  /** By word, the languages that it is among the commonest of: each word is looked up once. */
  private final Map<String, List<String>> commonIn = new LinkedHashMap<>();

  LanguageGuess(Map<String, Look> looks) {
    this.looks = new TreeMap<>(looks);
    this.looks.forEach(
        (language, look) ->
            look.words()
                .forEach(
                    word -> commonIn.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
  }

  /** BCP 47 subtag of the language, empty when the text is like none that is known. */
  Optional<String> of(String text) {
    String start = text.substring(0, Math.min(text.length(), READ)).toLowerCase(Locale.ROOT);
    String[] words = APART.split(start.strip());
    Map<String, Integer> hits = hits(words);
    String best = null;
    double most = LEAST;
    for (Map.Entry<String, Look> look : looks.entrySet()) {
      double share = words.length == 0 ? 0 : (double) hits.get(look.getKey()) / words.length;
      double score = share > most ? share * alphabet(start, look.getValue()) : 0;
      if (score > most) {
        best = look.getKey();
        most = score;
      }
    }
    return best == null ? byAlphabet(start) : Optional.of(best);
  }

  /** What to call the language of a text that cannot be read. */
  String describe(String text) {
    return of(text)
        .map(language -> Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH))
        .or(() -> script(text))
        .orElse("no language known");
  }

  /** A text too short for common words may still have letters of one known language only. */
  private Optional<String> byAlphabet(String text) {
    var fitting = looks.keySet().stream().filter(l -> alphabet(text, looks.get(l)) == 1.0).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** By language, how many of the words are among its commonest. */
  private Map<String, Integer> hits(String[] words) {
    Map<String, Integer> hits = new TreeMap<>();
    looks.keySet().forEach(language -> hits.put(language, 0));
    for (String word : words) {
      for (String language : commonIn.getOrDefault(word, List.of())) {
        hits.merge(language, 1, Integer::sum);
      }
    }
    return hits;
  }

  /**
   * 1 when every letter of the text is one of the language's, 0 when many are not, or most are of
   * another script. Words of another script are names: they speak for no language.
   */
  private static double alphabet(String text, Look look) {
    Character.UnicodeScript script = Character.UnicodeScript.of(look.letters().codePointAt(0));
    int letters = 0;
    int own = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (look.letters().indexOf(c) >= 0) {
        letters++;
        own++;
      } else if (Character.isLetter(c)) {
        boolean same = script(c) == script;
        letters++;
        own += same ? 1 : 0;
        foreign += same ? 1 : 0;
      }
    }
    return own * 2 <= letters ? 0 : Math.max(0, 1 - FOREIGN * foreign / own);
  }

  private static Character.UnicodeScript script(char c) {
    return c < SCRIPTS.length ? SCRIPTS[c] : Character.UnicodeScript.of(c);
  }

  private static Optional<String> script(String text) {
    Map<Character.UnicodeScript, Long> counts =
        text.codePoints()
            .limit(READ)
            .filter(Character::isLetter)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    Character.UnicodeScript::of, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            script ->
                "a language in " + script.getKey().name().toLowerCase(Locale.ROOT) + " script");
  }
}
