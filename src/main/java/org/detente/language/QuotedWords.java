package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Quotation marks around a word or two inside a noun phrase ("a \"sectoral\" shield"), which open
 * and close nothing: the words are read as if they stood without.
 */
final class QuotedWords {

  private static final Set<String> OPENING = Set.of("\"", "“", "``", "'", "‘");
  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’");
  private static final int LONGEST = 3;

  private QuotedWords() {}

  /** The tokens without such marks, nor those that open what "to" governs. */
  static List<Token> unmarked(List<Token> tokens, Grammar grammar) {
    List<Token> kept = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int close = OPENING.contains(tokens.get(i).form()) ? closing(tokens, i, grammar) : -1;
      if (opensInfinitive(tokens, i, grammar)) {
        i++;
      } else if (close < 0) {
        kept.add(tokens.get(i++));
      } else {
        kept.addAll(tokens.subList(i + 1, close));
        i = close + 1;
      }
    }
    return kept;
  }

  /** "agreed to \"suspend all cooperation": the infinitive is the one that "to" asks for. */
  private static boolean opensInfinitive(List<Token> tokens, int i, Grammar grammar) {
    return i > 0
        && i + 1 < tokens.size()
        && OPENING.contains(tokens.get(i).form())
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i - 1).lower())
        && (tokens.get(i + 1).pos().isVerbal() || hasObject(tokens, i + 1));
  }

  /** "urged them to \"stop Clinton": no noun has a name or a determiner right behind it. */
  private static boolean hasObject(List<Token> tokens, int i) {
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    return tokens.get(i).pos() == Pos.NOUN
        && (next == Pos.PROPN || next == Pos.DET || next == Pos.PRON);
  }

  /** Where the mark opened at {@code i} closes again in the same phrase, before its noun; or -1. */
  private static int closing(List<Token> tokens, int i, Grammar grammar) {
    if (isAdverb(tokens, i)) {
      return i + 2;
    }
    Pos before = i == 0 ? Pos.PUNCT : tokens.get(i - 1).pos();
    if (before == Pos.ADP) {
      return governed(tokens, i);
    }
    boolean owned = i > 0 && grammar.is(WordClass.OWNER, tokens.get(i - 1).lower());
    if (before != Pos.DET && before != Pos.ADJ && before != Pos.NUM && !owned) {
      return -1;
    }
    int k = i + 1;
    while (k < tokens.size() && k - i <= LONGEST && isOfPhrase(tokens.get(k).pos())) {
      k++;
    }
    boolean closes = k > i + 1 && k + 1 < tokens.size() && CLOSING.contains(tokens.get(k).form());
    boolean head = (before == Pos.ADJ || owned) && tokens.get(k - 1).pos() == Pos.NOUN;
    return closes && (head || isOfPhrase(tokens.get(k + 1).pos())) ? k : -1;
  }

  /** "spoke of \"grave concern\"": a phrase that the preposition before the mark governs. */
  private static int governed(List<Token> tokens, int i) {
    int k = i + 1;
    while (k < tokens.size()
        && k - i <= LONGEST
        && (isOfPhrase(tokens.get(k).pos()) || tokens.get(k).pos() == Pos.DET)) {
      k++;
    }
    boolean noun = k > i + 1 && tokens.get(k - 1).pos().isNominal();
    return noun && k < tokens.size() && CLOSING.contains(tokens.get(k).form()) ? k : -1;
  }

  /** "has \"extremely\" reduced contacts". */
  private static boolean isAdverb(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).pos() == Pos.ADV
        && CLOSING.contains(tokens.get(i + 2).form());
  }

  private static boolean isOfPhrase(Pos pos) {
    return pos == Pos.ADJ || pos.isNominal() || pos == Pos.ADV;
  }
}
