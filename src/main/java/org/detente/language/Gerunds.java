package org.detente.language;

import org.detente.language.Clause.Link;

/** Where present participles hang: on a noun, on the verb that asks for them, or on its doer. */
record Gerunds(Grammar grammar, Lookahead look, Hanging state) {

  /** Hangs the clause of a present participle; always true. */
  boolean place(int i, Clause clause, Clause before) {
    if (state.opener != null
        && grammar.is(WordClass.GERUND_ADVERBIAL, state.opener.word())
        && !grammar.is(WordClass.GERUND_OPENER, state.opener.word())) {
      adverbial(clause, before);
      return true;
    }
    if (before != null && isGerund(i)) {
      clause.hang(Link.INFINITIVE, before, null, state.opener == null ? "" : state.opener.word());
      return true;
    }
    if (before != null && isBeside(i, before.finite())) {
      clause.hang(Link.PARTICIPLE, before, null, "");
      clause.subjects().addAll(before.finite().subjects());
      return true;
    }
    clause.hang(Link.PARTICIPLE, before, state.attachment.last(), "");
    Phrase doer =
        state.attachment.last() != null
            ? state.attachment.last()
            : state.waiting.isEmpty() ? null : state.waiting.get(0);
    if (doer != null) {
      clause.subjects().add(doer);
    }
    return true;
  }

  /** "Yeltsin put it bluntly, charging that": after a comma, what else the doer did. */
  private boolean isBeside(int i, Clause told) {
    return look.follows(i, Chunk.Kind.COMMA)
        && state.opener == null
        && state.waiting.isEmpty()
        && told.verb().isFinite()
        && !told.subjects().isEmpty()
        && !grammar.all(WordClass.SAYING).isEmpty();
  }

  /** "re-engaged after putting sessions on ice": by the one who does what the sentence tells. */
  private void adverbial(Clause clause, Clause before) {
    clause.hang(Link.PARTICIPLE, before, null, state.opener.word());
    if (before == null) {
      state.dangling.add(clause);
    } else {
      clause.subjects().addAll(before.finite().subjects());
    }
  }

  /** "ruled out reviewing", "responded by suspending": what a verb or its preposition governs. */
  private boolean isGerund(int i) {
    return state.opener == null
        ? (look.isVerb(i - 1) || isAfterParticle(i)) && !grammar.all(WordClass.SAYING).isEmpty()
        : grammar.is(WordClass.GERUND_OPENER, state.opener.word());
  }

  /** "does not rule out sending": past the adverb that belongs to the verb. */
  private boolean isAfterParticle(int i) {
    return look.isVerb(i - 2)
        && look.chunk(i - 2) instanceof Chunk.Verb verb
        && look.chunk(i - 1) instanceof Chunk.Mark mark
        && grammar.is(WordClass.PHRASAL_VERB, verb.group().lemma() + " " + mark.word());
  }
}
