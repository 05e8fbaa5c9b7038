package org.detente.language;

import java.util.List;

/** What a dash between the chunks of a Russian sentence stands for. */
final class RussianDashes {

  private final List<RussianChunk> chunks;
  private final RussianLookahead ahead;
  private final Grammar grammar;

  RussianDashes(List<RussianChunk> chunks, RussianLookahead ahead, Grammar grammar) {
    this.chunks = chunks;
    this.ahead = ahead;
    this.grammar = grammar;
  }

  /** "американцы покинули его, россияне — позже": after a comma, who does the same. */
  boolean isGap(int k) {
    int i = k + 1;
    while (i < chunks.size() && chunks.get(i) instanceof RussianChunk.Noun) {
      i++;
    }
    return i > k + 1
        && i + 1 < chunks.size()
        && ((RussianChunk.Noun) chunks.get(k + 1)).group().can(GrammaticalCase.NOM)
        && ((RussianChunk.Noun) chunks.get(k + 1)).group().isBare()
        && isDash(i)
        && ahead.isLast(i)
        && !ahead.isMark(i + 1, Chunk.Kind.SUBORDINATOR);
  }

  /** After a dash: nothing that has a verb of its own ("собрались – в формате Совета"). */
  boolean isTail(int k) {
    boolean dash = isDash(k);
    for (int i = k + 1; dash && i < chunks.size(); i++) {
      if (chunks.get(i) instanceof RussianChunk.Verb v && v.verb().group().isFinite()
          || i == k + 1 && chunks.get(i) instanceof RussianChunk.Mark) {
        return false;
      }
      if (ahead.isMark(i, Chunk.Kind.BREAK)
          || ahead.isMark(i, Chunk.Kind.COMMA)
          || ahead.isMark(i, Chunk.Kind.RELATIVE)
          || ahead.isMark(i, Chunk.Kind.SUBORDINATOR)) {
        return true;
      }
    }
    return dash;
  }

  /** "«Это провокация», – сказал Рогозин": what stands before is said, not done to. */
  boolean isBeforeTeller(int k) {
    return isDash(k)
        && k + 1 < chunks.size()
        && chunks.get(k + 1) instanceof RussianChunk.Verb v
        && v.verb().group().isFinite()
        && grammar.is(WordClass.QUOTATIVE, v.verb().group().lemma());
  }

  private boolean isDash(int k) {
    return chunks.get(k) instanceof RussianChunk.Mark m && grammar.is(WordClass.GAP, m.word());
  }
}
