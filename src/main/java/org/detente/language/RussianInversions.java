package org.detente.language;

import java.util.List;

/** Russian clauses whose object stands before the verb and whose subject stands behind it. */
final class RussianInversions {

  private final List<RussianChunk> chunks;
  private final Grammar grammar;

  RussianInversions(List<RussianChunk> chunks, Grammar grammar) {
    this.chunks = chunks;
    this.grammar = grammar;
  }

  /**
   * "Указ подписал Путин": a thing before the verb at {@code k} and somebody behind it, who does
   * it.
   *
   * @param first what stands before and agrees with the verb; null if nothing does
   */
  boolean isObjectFirst(int k, RussianVerb verb, NounGroup first) {
    return first != null
        && verb.transitive()
        && verb.group().voice() == VerbGroup.Voice.ACTIVE
        && first.can(GrammaticalCase.ACC)
        && !first.isName()
        && !first.isAnimate()
        && !grammar.is(WordClass.QUOTATIVE, verb.group().lemma())
        && isSomebodyNext(k, verb);
  }

  /** Right behind the verb, dates left out, stands somebody who can be nothing but its subject. */
  private boolean isSomebodyNext(int k, RussianVerb verb) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof RussianChunk.Noun noun) {
        NounGroup group = noun.group();
        if (group.isBare()) {
          return (group.isAnimate() || group.isName())
              && group.isSubjectOf(verb)
              && !group.can(GrammaticalCase.ACC);
        }
      } else if (!(chunks.get(i) instanceof RussianChunk.Mark mark)
          || mark.kind() != Chunk.Kind.TIME) {
        return false;
      }
    }
    return false;
  }
}
