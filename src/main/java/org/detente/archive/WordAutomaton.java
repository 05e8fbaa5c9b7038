package org.detente.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * Looks for many words and names at once, by Lucene's automata over bytes, which are written out as
 * one table: a step is one look into it.
 */
final class WordAutomaton {

  private static final int DEAD = -1;
  private static final int FOUND = -2;
  private static final char ANY_ENDING = '*';
  private static final int MOST_WORK = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  /** By state and letter, the first entry of the next state; {@link #DEAD} or {@link #FOUND}. */
  private final int[] next;

  /**
   * Finds words, or sequences of words with spaces between.
   *
   * @param words without case and accents; {@code *} stands for any ending of a word
   */
  WordAutomaton(Collection<String> words) {
    List<Automaton> all = new ArrayList<>();
    List<BytesRef> closed = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      int open = word.indexOf(ANY_ENDING);
      if (open >= 0) {
        all.add(open(Spelling.of(word.substring(0, open)), Spelling.of(word.substring(open + 1))));
      } else if (!word.isBlank()) {
        closed.add(new BytesRef(Spelling.of(word)));
      }
    }
    all.add(Automata.makeBinaryStringUnion(closed.stream().distinct().sorted().toList()));
    Automaton union = Operations.determinize(Operations.union(all), MOST_WORK);
    this.next = table(new ByteRunAutomaton(union, true, MOST_WORK));
  }

  private static int[] table(ByteRunAutomaton automaton) {
    int[] next = new int[automaton.getSize() * Spelling.LETTERS];
    for (int state = 0; state < automaton.getSize(); state++) {
      for (int letter = 0; letter < Spelling.LETTERS; letter++) {
        int then = automaton.step(state, letter);
        next[state * Spelling.LETTERS + letter] = then < 0 ? DEAD : then * Spelling.LETTERS;
      }
      if (automaton.isAccept(state)) {
        next[state * Spelling.LETTERS + Spelling.GAP] = FOUND;
      }
    }
    return next;
  }

  /** Words the first of which may have any ending. */
  private static Automaton open(byte[] beginning, byte[] rest) {
    return Operations.concatenate(
        List.of(
            Automata.makeBinary(new BytesRef(beginning)),
            Operations.repeat(Automata.makeCharRange(Spelling.GAP + 1, Byte.MAX_VALUE)),
            Automata.makeBinary(new BytesRef(rest))));
  }

  /**
   * True when one of them is in the text.
   *
   * @param text any words
   */
  boolean isIn(SpeltWords text) {
    byte[] letters = text.letters;
    int start = 0;
    for (int word = 0; word < text.count(); word++) {
      int at = start;
      int state = 0;
      while (state >= 0 && at < text.length()) {
        state = next[state + letters[at]];
        at++;
      }
      if (state == FOUND) {
        return true;
      }
      start = text.behind(word, start);
    }
    return false;
  }
}
