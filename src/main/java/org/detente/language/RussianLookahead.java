package org.detente.language;

import java.util.List;

/** What stands before and after a chunk of a Russian sentence. */
final class RussianLookahead {

  /** How many chunks a list may reach before its last conjunction. */
  private static final int LIST = 24;

  private final List<RussianChunk> chunks;
  private final Grammar grammar;

  RussianLookahead(List<RussianChunk> chunks, Grammar grammar) {
    this.chunks = chunks;
    this.grammar = grammar;
  }

  private boolean isNoun(int k) {
    return chunks.get(k) instanceof RussianChunk.Noun;
  }

  boolean follows(int k, Chunk.Kind kind) {
    return k > 0 && isMark(k - 1, kind);
  }

  /** True for a mark of that kind. */
  boolean isMark(int k, Chunk.Kind kind) {
    return chunks.get(k) instanceof RussianChunk.Mark m && m.kind() == kind;
  }

  /** "Россия, США и НАТО": a comma before a name, and a conjunction before the last. */
  boolean isListed(int k) {
    if (!follows(k, Chunk.Kind.COMMA)) {
      return false;
    }
    for (int i = k + 1; i < chunks.size() && i < k + LIST; i++) {
      if (chunks.get(i) instanceof RussianChunk.Verb) {
        return false;
      }
      if (chunks.get(i) instanceof RussianChunk.Mark m) {
        if (m.kind() == Chunk.Kind.COORDINATOR) {
          return true;
        }
        if (m.kind() != Chunk.Kind.COMMA) {
          return false;
        }
      }
    }
    return false;
  }

  /** A list goes on after the comma at {@code k}: "которые закрыли бюро, миссию и …". */
  boolean goesOn(int k) {
    return k + 1 < chunks.size() && isListed(k + 1);
  }

  /** The first finite verb before the clause ends after {@code k}, or null. */
  RussianVerb ahead(int k) {
    int at = verbAhead(k);
    return at < 0 ? null : ((RussianChunk.Verb) chunks.get(at)).verb();
  }

  private int verbAhead(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof RussianChunk.Verb v) {
        return v.verb().group().isFinite() ? i : -1;
      }
      if (chunks.get(i) instanceof RussianChunk.Mark m
          && m.kind() != Chunk.Kind.TIME
          && m.kind() != Chunk.Kind.OTHER
          && m.kind() != Chunk.Kind.COORDINATOR) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * True when the group can be the subject of a verb that follows, and no group between that is no
   * genitive can: "Приглашение НАТО Россия приняла"; "и сократили" goes on with a verb before.
   */
  boolean isSubjectAhead(int k, NounGroup group) {
    int at = verbAhead(k);
    if (at < 0 || isMark(at - 1, Chunk.Kind.COORDINATOR)) {
      return false;
    }
    RussianVerb verb = ((RussianChunk.Verb) chunks.get(at)).verb();
    for (int i = k + 1; i < at; i++) {
      if (chunks.get(i) instanceof RussianChunk.Noun noun
          && noun.group().isSubjectOf(verb)
          && !noun.group().can(GrammaticalCase.GEN)) {
        return false;
      }
    }
    return group.isSubjectOf(verb) && !(group.isMute() && hasSubjectAfter(at, verb));
  }

  /** "в результате решения НАТО приостановлено сотрудничество". */
  private boolean hasSubjectAfter(int at, RussianVerb verb) {
    for (int i = at + 1; i < chunks.size() && chunks.get(i) instanceof RussianChunk.Noun n; i++) {
      if (n.group().isBare()) {
        return verb.isSelfContained() && n.group().isSubjectOf(verb);
      }
    }
    return false;
  }

  /** True when a group after {@code k} in the clause can only be the subject of {@code verb}. */
  boolean hasOtherSubject(int k, RussianVerb verb) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof RussianChunk.Noun noun
          && noun.group().isSubjectOf(verb)
          && !noun.group().can(GrammaticalCase.ACC)) {
        return true;
      }
      boolean ends =
          chunks.get(i) instanceof RussianChunk.Verb
              || isMark(i, Chunk.Kind.COMMA)
              || isMark(i, Chunk.Kind.BREAK)
              || isMark(i, Chunk.Kind.SUBORDINATOR);
      if (ends) {
        return false;
      }
    }
    return false;
  }

  /**
   * "заявил Лавров": the next group is the subject, unless it may hang on a noun before it
   * ("договорились о продолжении работы").
   *
   * @param shared true when the subject of the clause before would do as well
   */
  boolean subjectFollows(int k, RussianVerb verb, boolean shared) {
    for (int i = k + 1; i < Math.min(chunks.size(), k + 6); i++) {
      if (chunks.get(i) instanceof RussianChunk.Noun noun && noun.group().isBare()) {
        if (noun.group().can(GrammaticalCase.GEN) && i > k + 1 && isNoun(i - 1)) {
          continue;
        }
        boolean agrees = noun.group().isSubjectOf(verb);
        if (agrees && (isSubject(noun.group(), verb) || !shared && verb.needsSubject())) {
          return true;
        }
        if (!agrees && !noun.group().can(GrammaticalCase.ACC)) {
          continue;
        }
        return hasOtherSubject(i, verb);
      }
      if (chunks.get(i) instanceof RussianChunk.Verb
          || isMark(i, Chunk.Kind.COMMA)
          || isMark(i, Chunk.Kind.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /** True for a verb after which no object, verb or content comes in its clause. */
  boolean isLast(int k) {
    for (int i = k + 1; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof RussianChunk.Verb
          || chunks.get(i) instanceof RussianChunk.Noun noun
              && noun.group().isBare()
              && noun.group().can(GrammaticalCase.ACC)) {
        return false;
      }
      if (isMark(i, Chunk.Kind.COMMA) || isMark(i, Chunk.Kind.BREAK)) {
        return i + 1 == chunks.size() || !isMark(i + 1, Chunk.Kind.SUBORDINATOR);
      }
    }
    return true;
  }

  /** "призвала НАТО ввести мораторий": of a name without cases, where another does it. */
  boolean isRatherObject(int k, RussianVerb verb) {
    return hasOtherSubject(k, verb) || verb.transitive() && isBeforeInfinitive(k);
  }

  /** "предложил НАТО возобновить". */
  boolean isBeforeInfinitive(int k) {
    return k + 1 < chunks.size()
        && chunks.get(k + 1) instanceof RussianChunk.Verb v
        && v.verb().group().form() == Morph.Form.INFINITIVE;
  }

  /** ", и заседание … не состоялось": after a comma a conjunction joins clauses, not words. */
  boolean isClauseAfter(int k) {
    if (!follows(k, Chunk.Kind.COMMA) || k + 1 >= chunks.size()) {
      return false;
    }
    if (!(chunks.get(k + 1) instanceof RussianChunk.Noun)) {
      return false;
    }
    for (int i = k + 2; i < chunks.size() && !isMark(i, Chunk.Kind.BREAK); i++) {
      if (chunks.get(i) instanceof RussianChunk.Verb v && v.verb().group().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** ", и призвал": a comma before the bare conjunction ends what stands before it. */
  boolean isBehindComma(int k) {
    int at = k - 1;
    while (at > 0 && (isMark(at, Chunk.Kind.OTHER) || isMark(at, Chunk.Kind.TIME))) {
      at--;
    }
    return at > 0
        && chunks.get(at) instanceof RussianChunk.Mark m
        && grammar.is(WordClass.AND, m.word())
        && follows(at, Chunk.Kind.COMMA);
  }

  /** ", констатируют стороны,": a verb of saying right after a comma, and who says it. */
  boolean isAside(int k) {
    if (k + 1 >= chunks.size()
        || !(chunks.get(k + 1) instanceof RussianChunk.Verb v)
        || !v.verb().group().isFinite()
        || !grammar.is(WordClass.QUOTATIVE, v.verb().group().lemma())) {
      return false;
    }
    for (int i = k + 2; i < chunks.size() && i < k + 5; i++) {
      if (chunks.get(i) instanceof RussianChunk.Noun noun) {
        boolean told = v.verb().group().voice() == VerbGroup.Voice.PASSIVE;
        return told || noun.group().isSubjectOf(v.verb());
      }
    }
    return false;
  }

  /** ", договорённость о котором": the pronoun whose clause this noun after a comma opens. */
  RussianChunk.Mark relativeAfter(int k) {
    return follows(k, Chunk.Kind.COMMA)
            && k + 1 < chunks.size()
            && chunks.get(k + 1) instanceof RussianChunk.Mark m
            && m.kind() == Chunk.Kind.RELATIVE
            && m.group() != null
        ? m
        : null;
  }

  /** True for a group that agrees with a verb before it and can hardly be its object. */
  boolean isSubject(NounGroup group, RussianVerb verb) {
    return verb.isSelfContained()
        || !group.can(GrammaticalCase.ACC)
        || grammar.is(WordClass.QUOTATIVE, verb.group().lemma())
            && (group.isAnimate() || group.isName() || verb.needsSubject());
  }
}
