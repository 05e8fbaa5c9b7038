package org.detente.publish.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * What a name sounds like, roughly, whoever romanised it: Грушко, Grouchko, Grushko, Gruschko and
 * Gruško have one sound in common. The letters stand in {@code sounds.txt}; after them, doubles
 * count once and an e that ends a word behind a consonant is mute (Poutine).
 */
final class Sounds {

  private static final int MOST = 8;
  private static final Set<Character.UnicodeScript> READ =
      EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC);
  private static final Comparator<Rule> LONGEST_FIRST =
      Comparator.comparingInt((Rule rule) -> -rule.letters().length())
          .thenComparingInt(rule -> rule.before().isEmpty() ? 1 : 0);
  private static final Map<Character, List<Rule>> RULES = rules();

  /**
   * Letters, and what they sound like.
   *
   * @param before one of these must follow, $ being the end; empty when anything may
   * @param sounds how they may be read
   */
  private record Rule(String letters, String before, List<String> sounds) {

    boolean fits(String word, int at) {
      int end = at + letters.length();
      return word.startsWith(letters, at)
          && (before.isEmpty()
              || before.indexOf(end < word.length() ? word.charAt(end) : '$') >= 0);
    }
  }

  private Sounds() {}

  /** The ways in which a word may be read, at most eight; none when nothing of it sounds. */
  static Set<String> of(Folding.Word word) {
    String letters = latinOrCyrillic(word.marked());
    List<StringBuilder> readings = new ArrayList<>(List.of(new StringBuilder()));
    int i = 0;
    while (i < letters.length()) {
      int at = i;
      Optional<Rule> rule =
          RULES.getOrDefault(letters.charAt(i), List.of()).stream()
              .filter(r -> r.fits(letters, at))
              .findFirst();
      readings = extended(readings, rule.map(Rule::sounds).orElseGet(() -> plain(letters, at)));
      i += rule.map(r -> r.letters().length()).orElse(1);
    }
    Set<String> sounds = new LinkedHashSet<>();
    readings.stream().map(Sounds::settled).filter(s -> !s.isEmpty()).forEach(sounds::add);
    return sounds;
  }

  private static List<StringBuilder> extended(List<StringBuilder> readings, List<String> sounds) {
    List<StringBuilder> longer = new ArrayList<>();
    for (String sound : readings.size() * sounds.size() > MOST ? sounds.subList(0, 1) : sounds) {
      readings.forEach(reading -> longer.add(new StringBuilder(reading).append(sound)));
    }
    return longer;
  }

  private static List<String> plain(String letters, int at) {
    return List.of(ICUFoldingFilter.NORMALIZER.normalize(letters.substring(at, at + 1)));
  }

  private static String settled(StringBuilder reading) {
    StringBuilder settled = new StringBuilder();
    for (int i = 0; i < reading.length(); i++) {
      if (i == 0 || reading.charAt(i) != reading.charAt(i - 1) || isDigit(reading.charAt(i))) {
        settled.append(reading.charAt(i));
      }
    }
    int last = settled.length() - 1;
    boolean mute =
        last > 1 && settled.charAt(last) == 'e' && "aeiou".indexOf(settled.charAt(last - 1)) < 0;
    return mute ? settled.substring(0, last) : settled.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The word in Latin or Cyrillic; empty when it mixes scripts, for it only looks like a name. */
  private static String latinOrCyrillic(String word) {
    Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
    if (scripts.size() > 1) {
      return "";
    }
    scripts.removeAll(READ);
    return scripts.isEmpty()
        ? word
        : Transliterator.getInstance("Any-Latin; Lower").transliterate(word);
  }

  private static Map<Character, List<Rule>> rules() {
    Map<Character, List<Rule>> rules = new TreeMap<>();
    for (List<String> row : Resource.rows("sounds.txt")) {
      rules
          .computeIfAbsent(row.get(0).charAt(0), first -> new ArrayList<>())
          .add(new Rule(row.get(0), row.get(1), List.of(row.get(2).split("\\|", -1))));
    }
    rules.values().forEach(list -> list.sort(LONGEST_FIRST));
    return rules;
  }
}
