package org.detente.evaluate;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that one side writes in Cyrillic and the other in Latin letters: what is left of both when
 * they are romanised and their vowels and doubled letters are dropped ("Хамид Карзай", "Hamid
 * Karzai"). Gold names in English whom no register knows, whatever the language of the article.
 */
final class Alphabets {

  private static final Transliterator LATIN =
      Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}.*");
  private static final Pattern SILENT = Pattern.compile("[^a-z]|(?<=.)[aeiouyhj]|^[hj](?=.)");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private Alphabets() {}

  /** How a name of persons sounds, word by word; empty for what is no name of two words. */
  static Set<String> sounds(String name) {
    String[] words = name.trim().split("[\\s-]+");
    boolean personal =
        words.length > 1 && Stream.of(words).allMatch(w -> CAPITAL.matcher(w).matches());
    return personal
        ? Stream.of(words)
            .map(Alphabets::sound)
            .collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  private static String sound(String word) {
    String letters =
        LATIN
            .transliterate(word)
            .toLowerCase(Locale.ROOT)
            .replace("kh", "h")
            .replace("ph", "f")
            .replace("x", "ks")
            .replace("ck", "k")
            .replace('c', 'k')
            .replace('w', 'v')
            .replace('f', 'v');
    String bare = SILENT.matcher(letters).replaceAll("");
    return "~" + DOUBLED.matcher(bare.replaceAll("^[aeiouy]", "a")).replaceAll("$1");
  }
}
