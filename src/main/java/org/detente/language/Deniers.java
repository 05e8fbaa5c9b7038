package org.detente.language;

import java.util.List;

/** Words that deny a verb from outside its group. */
record Deniers(List<Token> tokens, Grammar grammar, Lookahead look, Hanging state) {

  /** True when a word outside the group that stands at {@code i} denies it. */
  boolean deny(int i, VerbGroup group) {
    return group.form() == Morph.Form.INFINITIVE && isDeniedInfinitive(i)
        || group.isFinite() && state.waiting.stream().anyMatch(this::isNobody);
  }

  /** "decided not to attend", "urged them not to go". */
  private boolean isDeniedInfinitive(int i) {
    return i > 1
        && !look.isVerb(i - 2)
        && grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(look.chunk(i - 2).first()).lower())
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(look.chunk(i - 1).first()).lower());
  }

  /** "Neither NATO nor Russia has left it": what stands before the first denies it of both. */
  private boolean isNeither(Phrase subject) {
    return subject.first() > 0
        && !subject.conjuncts().isEmpty()
        && grammar.is(WordClass.OPEN_COORDINATOR, tokens.get(subject.first() - 1).lower())
        && grammar.is(WordClass.NO, tokens.get(subject.first() - 1).lower());
  }

  /** "Nobody signed", "No one has replaced him", "None of the allies agreed": in English. */
  private boolean isNobody(Phrase subject) {
    int head = subject.head();
    if (grammar.all(WordClass.OWNER).isEmpty()) {
      return false;
    }
    return isNeither(subject)
        || (tokens.get(head).pos() == Pos.PRON || tokens.get(head).pos() == Pos.DET)
            && (grammar.is(WordClass.NO, tokens.get(head).lower())
                || head > 0 && grammar.is(WordClass.NO, tokens.get(head - 1).lower()));
  }
}
