package org.detente.language;

import java.util.List;

/**
 * Singular names that together are the subject of a plural verb before them: "договор подписали
 * Рейган и Горбачёв".
 */
final class RussianPlurals {

  private final List<RussianChunk> chunks;
  private final RussianLookahead ahead;

  RussianPlurals(List<RussianChunk> chunks, RussianLookahead ahead) {
    this.chunks = chunks;
    this.ahead = ahead;
  }

  /** Makes plural what a conjunction joins behind such a verb in its clause. */
  void join() {
    RussianVerb verb = null;
    for (int k = 0; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof RussianChunk.Verb v) {
        verb = v.verb().group().isFinite() && v.verb().number() == 'p' ? v.verb() : null;
      } else if (chunks.get(k) instanceof RussianChunk.Noun noun) {
        if (verb != null && isNominative(noun.group()) && isJoined(k)) {
          noun.group().join();
          verb = null;
        }
      } else if (!isWithin(k)) {
        verb = null;
      }
    }
  }

  private static boolean isNominative(NounGroup group) {
    return group.isBare() && group.can(GrammaticalCase.NOM);
  }

  private boolean isWithin(int k) {
    return ahead.isMark(k, Chunk.Kind.TIME) || ahead.isMark(k, Chunk.Kind.OTHER);
  }

  /** "глава МИД": what follows may belong to it; "подписи Рейган" are two. */
  private boolean hangs(int k) {
    return chunks.get(k) instanceof RussianChunk.Noun noun
        && (!noun.group().isBare()
            || noun.group().can(GrammaticalCase.GEN)
            || noun.group().can(GrammaticalCase.INS)
            || noun.group().can(GrammaticalCase.DAT));
  }

  /** "президент России Борис Ельцин и главы стран": the name of who bears the title. */
  private boolean isNamed(int title, int k) {
    return chunks.get(title) instanceof RussianChunk.Noun of
        && of.group().isAnimate()
        && chunks.get(k) instanceof RussianChunk.Noun name
        && isNominative(name.group())
        && name.group().isName();
  }

  /** "Рейган и Горбачёв", "Россия, США и НАТО", "глава МИД и генсек". */
  private boolean isJoined(int k) {
    for (int i = k + 1; i + 1 < chunks.size(); i++) {
      if (ahead.isMark(i, Chunk.Kind.COORDINATOR)) {
        return chunks.get(i + 1) instanceof RussianChunk.Noun next && isNominative(next.group());
      }
      boolean listed = ahead.isMark(i, Chunk.Kind.COMMA) && ahead.isListed(i + 1);
      if (!listed && !hangs(i) && !isNamed(k, i)) {
        return false;
      }
      i += listed ? 1 : 0;
    }
    return false;
  }
}
