package org.detente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Span;

/**
 * The words of a stretch of text.
 *
 * @param text the whole
 * @param words spans of the words
 * @param keys what their spellings share
 */
record TextWords(String text, List<Span> words, List<String> keys) {

  static TextWords of(String text, Span within) {
    List<Span> words = Words.spans(text, within);
    List<String> keys = new ArrayList<>(words.size());
    words.forEach(word -> keys.add(Words.key(word.of(text))));
    return new TextWords(text, words, keys);
  }

  /** "Igor S. Ivanov" without the initial behind the word at {@code at}, if one stands there. */
  Optional<TextWords> withoutInitial(int at) {
    if (at + 2 >= words.size() || !isInitial(at + 1)) {
      return Optional.empty();
    }
    List<Span> others = new ArrayList<>(words);
    List<String> otherKeys = new ArrayList<>(keys);
    others.remove(at + 1);
    otherKeys.remove(at + 1);
    return Optional.of(new TextWords(text, others, otherKeys));
  }

  private boolean isInitial(int word) {
    Span initial = words.get(word);
    return initial.length() == 1
        && Character.isUpperCase(text.charAt(initial.start()))
        && Character.isUpperCase(text.charAt(words.get(word - 1).start()))
        && Character.isUpperCase(text.charAt(words.get(word + 1).start()))
        && text.startsWith(". ", initial.end())
        && words.get(word + 1).start() == initial.end() + 2
        && isGapBefore(word);
  }

  boolean isQuoteBefore(int word) {
    return Words.isQuote(text, words.get(word - 1).end(), words.get(word).start());
  }

  boolean isGapBefore(int word) {
    int from = words.get(word - 1).end();
    int to = words.get(word).start();
    boolean initial = to - from == 4 && text.startsWith(". ", to - 2);
    return Words.isGap(text, from, to) || initial && Character.isLetter(text.charAt(to - 3));
  }
}
