package org.detente.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;

/**
 * The words somebody looks for.
 *
 * @param all every word, up to {@link SearchQuestion#WORDS}
 * @param telling the same without such as de, the, в; all of them when there are no others
 */
record Asked(List<Folding.Word> all, List<Folding.Word> telling) {

  private static final List<CharArraySet> FUNCTION_WORDS =
      List.of(
          FrenchAnalyzer.getDefaultStopSet(),
          EnglishAnalyzer.getDefaultStopSet(),
          RussianAnalyzer.getDefaultStopSet());

  /** Reads the beginning of a text that nobody has checked. */
  static Asked of(String text) {
    String beginning =
        text.length() > SearchQuestion.CHARACTERS
            ? text.substring(0, SearchQuestion.CHARACTERS)
            : text;
    List<Folding.Word> all = Folding.words(beginning);
    all = List.copyOf(all.subList(0, Math.min(SearchQuestion.WORDS, all.size())));
    List<Folding.Word> telling = new ArrayList<>(all);
    telling.removeIf(Asked::isFunctionWord);
    return new Asked(all, telling.isEmpty() ? all : List.copyOf(telling));
  }

  /** True when there is nothing to look for. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What a name must be to be the very words: all of them, or those that tell. */
  List<String> wholes() {
    return List.of(joined(all), joined(telling)).stream().distinct().toList();
  }

  private static String joined(List<Folding.Word> words) {
    return words.stream().map(Folding.Word::plain).collect(Collectors.joining(" "));
  }

  private static boolean isFunctionWord(Folding.Word word) {
    return FUNCTION_WORDS.stream()
        .anyMatch(set -> set.contains(word.plain()) || set.contains(word.marked()));
  }
}
