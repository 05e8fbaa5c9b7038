package org.detente.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.model.Span;

/**
 * Reads Russian, in which endings tell what a noun does: a full-form dictionary gives every reading
 * of a word, agreement and government choose among them. Not safe for use by several threads.
 */
public final class RussianAnalyser implements Analyser {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final RussianDictionary dictionary = new RussianDictionary();
  private final Grammar grammar;
  private final Government government;

  /**
   * @param grammar the function words of Russian
   * @param government what the lexicon lists: a reflexive verb that it does not is read as the
   *     passive of its base
   */
  public RussianAnalyser(Grammar grammar, Government government) {
    this.grammar = grammar;
    this.government = government;
  }

  @Override
  public List<Span> sentences(String text, Span block) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(RUSSIAN);
    String part = block.of(text);
    breaks.setText(part);
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (to < part.length() && isAbbreviated(part, from, to)) {
        continue;
      }
      int start = from;
      int end = to;
      while (start < end && isBlank(part.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(part.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        spans.add(new Span(block.start() + start, block.start() + end));
      }
      from = to;
    }
    return spans;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** "С. В. | Лавров", "19 окт. | 2021": a stop after an initial or a listed abbreviation. */
  private boolean isAbbreviated(String part, int from, int to) {
    int end = to;
    while (end > from && isBlank(part.charAt(end - 1))) {
      end--;
    }
    if (end == from || part.charAt(end - 1) != '.') {
      return false;
    }
    int start = end - 1;
    while (start > from && Character.isLetter(part.charAt(start - 1))) {
      start--;
    }
    String word = part.substring(start, end - 1);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || grammar.is(WordClass.ABBREVIATION, word);
  }

  @Override
  public Sentence analyse(String text, Span sentence, List<Unit> units) {
    List<RussianWord> words =
        new RussianTagger(dictionary, grammar, government).tag(text, sentence, units);
    RussianVerbs verbs = new RussianVerbs(words, grammar, dictionary, government);
    List<RussianChunk> chunks = new RussianChunker(words, grammar, verbs).chunks();
    RussianClauses clauses = new RussianClauses(words, chunks, grammar, government);
    return new Sentence(
        sentence,
        words.stream().map(RussianWord::token).toList(),
        clauses.phrases(),
        clauses.clauses());
  }
}
