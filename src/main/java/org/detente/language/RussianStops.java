package org.detente.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.detente.model.Span;

/** Where the sentences of a Russian text end. */
record RussianStops(Grammar grammar) {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  /** Letters; a word as long before a stop is no abbreviation unless it is listed as one. */
  private static final int WHOLE_WORD = 4;

  /** The sentences of a block, without the blanks around them. */
  List<Span> sentences(String text, Span block) {
    String part = block.of(text);
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int to : ends(part)) {
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

  /** Where the platform ends a sentence, and before a number that begins one. */
  private static List<Integer> ends(String part) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(RUSSIAN);
    breaks.setText(part);
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      for (int at = from + WHOLE_WORD; at < to - 2; at++) {
        if (part.charAt(at) == '.'
            && isBlank(part.charAt(at + 1))
            && Character.isDigit(part.charAt(at + 2))
            && isWholeWord(part, at)) {
          ends.add(at + 2);
        }
      }
      ends.add(to);
      from = to;
    }
    return ends;
  }

  /** "сотрудничество с Россией. | 25 декабря": a stop behind a word that nobody shortens. */
  private static boolean isWholeWord(String part, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(part.charAt(start - 1))) {
      start--;
    }
    return stop - start >= WHOLE_WORD;
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
}
