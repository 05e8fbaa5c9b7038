package org.detente.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The function words of one language, which are data. */
public final class Grammar {

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  /**
   * Of places in a table of words one in five is taken, so that a word of no class is told fast.
   */
  private static final float SPARSE = 0.2f;

  /** The classes of each word, by ordinal: most words are of none, and one look tells. */
  private final Map<String, BitSet> classes = new LinkedHashMap<>(1_000, SPARSE);

  /** Bits of the place of a mark: some twenty places for each word of a class. */
  private static final int MARK_BITS = 18;

  /** The golden ratio in 32 bits, which spreads neighbours (Knuth, TAOCP 3, 6.4). */
  private static final int SPREAD = 0x9E3779B9;

  /**
   * Marks of each word in each class: what most words are asked is none, which a look here tells
   * without a look into a table.
   */
  private final long[] marks = new long[(1 << MARK_BITS) / Long.SIZE];

  /** How many words the longest preposition has that begins with a word. */
  private final Map<String, Integer> prepositions = new LinkedHashMap<>();

  /** By class, how many words its longest member has that begins with a word. */
  private final Map<WordClass, Map<String, Integer>> longest = new EnumMap<>(WordClass.class);

  private final Map<String, List<List<String>>> compounds = new LinkedHashMap<>();
  private final Map<String, String> contractions = new LinkedHashMap<>();
  private final Map<String, Integer> numerals = new LinkedHashMap<>();
  private final Map<String, Set<GrammaticalCase>> governments = new LinkedHashMap<>();

  private Grammar(Map<String, ? extends Iterable<String>> lists) {
    for (WordClass kind : WordClass.values()) {
      Set<String> members = new TreeSet<>();
      if (lists.containsKey(kind.list())) {
        lists.get(kind.list()).forEach(members::add);
      }
      words.put(kind, Collections.unmodifiableSet(members));
      for (String word : members) {
        classes.computeIfAbsent(word, w -> new BitSet()).set(kind.ordinal());
        marks[mark(kind, word) / Long.SIZE] |= 1L << mark(kind, word);
      }
      longest.put(kind, lengths(members));
    }
    words.get(WordClass.COMPOUND_PREPOSITION).stream()
        .map(w -> List.of(w.replace("'", "' ").split(" +")))
        .sorted((a, b) -> b.size() - a.size())
        .forEach(c -> compounds.computeIfAbsent(c.get(0), w -> new ArrayList<>()).add(c));
    words.get(WordClass.CONTRACTION).forEach(pair -> contractions.put(first(pair), second(pair)));
    words
        .get(WordClass.NUMERAL)
        .forEach(pair -> numerals.put(second(pair), Integer.valueOf(first(pair))));
    for (String pair : words.get(WordClass.PREPOSITION)) {
      int plus = pair.indexOf('+');
      governments
          .computeIfAbsent(pair.substring(0, plus), p -> EnumSet.noneOf(GrammaticalCase.class))
          .add(GrammaticalCase.valueOf(pair.substring(plus + 1).toUpperCase(Locale.ROOT)));
    }
    Set<String> written = new TreeSet<>(governments.keySet());
    written.addAll(contractions.keySet());
    prepositions.putAll(lengths(written));
  }

  /** True for a preposition, of one or several words, whose cases the grammar lists. */
  boolean isPreposition(String words) {
    return governments.containsKey(words);
  }

  /** The cases a listed preposition can govern. */
  Set<GrammaticalCase> casesAfter(String preposition) {
    return governments.getOrDefault(preposition, GrammaticalCase.ALL);
  }

  /**
   * From word lists.
   *
   * @param lists name of the list ({@link WordClass#list()}) to its words
   */
  public static Grammar of(Map<String, ? extends Iterable<String>> lists) {
    return new Grammar(lists);
  }

  /**
   * True when {@code word} (a form in lower case or a lemma, as the class has it) is of the class.
   */
  public boolean is(WordClass kind, String word) {
    int mark = mark(kind, word);
    if ((marks[mark / Long.SIZE] & 1L << mark) == 0) {
      return false;
    }
    BitSet of = classes.get(word);
    return of != null && of.get(kind.ordinal());
  }

  /** Where a word of a class would be marked: a hash, so that a mark can be another pair's too. */
  private static int mark(WordClass kind, String word) {
    int hash = (word.hashCode() + kind.ordinal() * SPREAD) * SPREAD;
    return hash >>> Integer.SIZE - MARK_BITS;
  }

  /**
   * At most how many words a member of the class has that begins with {@code word}, 0 when none
   * does: before longer sequences are put together, which most words begin none of.
   */
  int longest(WordClass kind, String word) {
    return longest.get(kind).getOrDefault(beginning(word), 0);
  }

  /** At most how many words a listed preposition has that begins with {@code word}, 0 for none. */
  int longestPreposition(String word) {
    return prepositions.getOrDefault(beginning(word), 0);
  }

  private static Map<String, Integer> lengths(Set<String> members) {
    Map<String, Integer> lengths = new LinkedHashMap<>(16, SPARSE);
    members.forEach(words -> lengths.merge(beginning(words), length(words), Math::max));
    return lengths;
  }

  /** The first word, without what an apostrophe parts from it. */
  private static String beginning(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (isGap(words.charAt(i))) {
        return words.substring(0, i);
      }
    }
    return words;
  }

  private static int length(String words) {
    return 1 + (int) words.chars().filter(c -> isGap((char) c)).count();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\'';
  }

  /** True for what denies or wishes, and for two words that only stress what follows. */
  boolean isParticle(String word, String next) {
    return is(WordClass.NEGATIVE_PARTICLE, word)
        || is(WordClass.IRREALIS, word)
        || longest(WordClass.FOCUS, word) > 1 && is(WordClass.FOCUS, word + " " + next);
  }

  /** True for the lemmas of the auxiliaries of perfect and passive. */
  boolean isAuxiliary(String lemma) {
    return is(WordClass.PERFECT_AUXILIARY, lemma) || is(WordClass.PASSIVE_AUXILIARY, lemma);
  }

  /** The words of a class in order; empty when the language has none. */
  public Set<String> all(WordClass kind) {
    return words.get(kind);
  }

  /**
   * Sequences of two words or more that act as one preposition and begin with {@code word}, longest
   * first, their last word uncontracted.
   */
  List<List<String>> compoundPrepositions(String word) {
    return compounds.getOrDefault(word, List.of());
  }

  /** "du", "des", "d'" are "de"; "au", "aux" are "à"; any other word is itself. */
  String uncontracted(String word) {
    return contractions.getOrDefault(word, word);
  }

  /** "a massé plus de 100.000 soldats": at {@code i} stands how many, no adverb and no denial. */
  boolean isInexact(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 2).pos() == Pos.NUM
        && is(
            WordClass.APPROXIMATOR,
            tokens.get(i).lower() + " " + uncontracted(tokens.get(i + 1).lower()));
  }

  /** The count a word names, if it is a numeral in words. */
  public OptionalInt number(String word) {
    Integer value = numerals.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static String first(String pair) {
    return pair.substring(0, pair.indexOf(' '));
  }

  private static String second(String pair) {
    return pair.substring(pair.indexOf(' ') + 1);
  }
}
