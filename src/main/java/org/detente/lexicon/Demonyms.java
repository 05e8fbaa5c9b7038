package org.detente.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Adjectives and inhabitants' names, alone and joined by a hyphen, and whom they are of. */
final class Demonyms {

  private final boolean declines;
  private final Map<String, Set<String>> slugs = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * @param declines true where any form of an adjective has been added
   */
  Demonyms(boolean declines) {
    this.declines = declines;
  }

  void add(String slug, String demonym) {
    slugs.computeIfAbsent(demonym, l -> new LinkedHashSet<>()).add(slug);
  }

  /** A name of one that has demonyms, which may be joined with one: "U.S.-Russian". */
  void addName(String slug, String name) {
    names.putIfAbsent(name, slug);
  }

  /**
   * Slugs of those whom a word is of, in order; none for most words.
   *
   * @param lemma its masculine singular; where the language declines labels, any form
   */
  List<String> of(String lemma) {
    int hyphen = lemma.indexOf('-');
    List<String> whole = simple(lemma);
    if (!whole.isEmpty() || hyphen < 0 || lemma.length() < 3) {
      return whole;
    }
    String before = lemma.substring(0, hyphen);
    String behind = lemma.substring(hyphen + 1);
    if (before.isEmpty() || behind.isEmpty()) {
      // Of "NATO-Russian" a name has left the other word.
      return simple(before + behind);
    }
    List<String> first = declines ? simple(before.substring(0, hyphen - 1) + "ий") : side(before);
    List<String> second = declines ? simple(behind) : side(behind);
    boolean both = declines || !first.isEmpty() && !second.isEmpty();
    return both ? Stream.concat(first.stream(), second.stream()).distinct().toList() : List.of();
  }

  private List<String> side(String word) {
    List<String> named = simple(word);
    return named.isEmpty()
        ? Stream.of(capital(word), word.toUpperCase(Locale.ROOT))
            .filter(names::containsKey)
            .map(names::get)
            .limit(1)
            .toList()
        : named;
  }

  /** Every noun of a text is asked about, most of them in vain. */
  private List<String> simple(String lemma) {
    Set<String> found = slugs.get(lemma);
    found = found == null ? slugs.get(capital(lemma)) : found;
    found = found == null && declines ? slugs.get(Words.key(lemma)) : found;
    return found == null ? List.of() : List.copyOf(found);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
