package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/**
 * Bounds what is read at once, so that the cost of an article grows with its length alone, whatever
 * it consists of: 200,000 characters without a full stop are read in parts. No prose comes near the
 * bounds; the longest sentences of newspapers have some 1,000 characters.
 */
public final class Stretches {

  /** Longest sentence, UTF-16 units; what is longer is cut at white space. */
  public static final int LONGEST_SENTENCE = 2_000;

  /** Most text in which sentences are looked for at once, UTF-16 units. */
  static final int LONGEST = 10_000;

  /** What is longer without white space is no word, UTF-16 units. */
  static final int LONGEST_WORD = 400;

  private Stretches() {}

  /** A block cut into parts of at most {@link #LONGEST} units, after a sentence where one ends. */
  public static List<Span> of(String text, Span block) {
    List<Span> stretches = new ArrayList<>();
    int from = block.start();
    int word = from;
    int space = -1;
    int stop = -1;
    for (int at = from; at < block.end(); at++) {
      boolean blank = Character.isWhitespace(text.charAt(at));
      boolean noWord = at - word >= LONGEST_WORD && !splitsPair(text, at);
      if (blank) {
        stop = at > from && ".!?…".indexOf(text.charAt(at - 1)) >= 0 ? at : stop;
        space = at;
        word = at + 1;
      }
      if (noWord || at - from >= LONGEST && space > from) {
        int end = noWord ? at : stop > from ? stop : space;
        stretches.add(new Span(from, end));
        from = end;
        word = Math.max(word, end);
        space = -1;
        stop = -1;
      }
    }
    if (from < block.end()) {
      stretches.add(new Span(from, block.end()));
    }
    return stretches;
  }

  /** The same sentences, those longer than {@link #LONGEST_SENTENCE} cut at white space. */
  public static List<Span> shortened(String text, List<Span> sentences) {
    if (sentences.stream().allMatch(s -> s.length() <= LONGEST_SENTENCE)) {
      return sentences;
    }
    List<Span> parts = new ArrayList<>();
    for (Span sentence : sentences) {
      int from = sentence.start();
      while (sentence.end() - from > LONGEST_SENTENCE) {
        int end = lastSpace(text, from, from + LONGEST_SENTENCE);
        add(parts, text, from, end);
        from = end;
      }
      add(parts, text, from, sentence.end());
    }
    return parts;
  }

  private static int lastSpace(String text, int from, int end) {
    for (int at = end; at > from; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return splitsPair(text, end) ? end - 1 : end;
  }

  private static void add(List<Span> parts, String text, int from, int end) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }

  private static boolean splitsPair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
