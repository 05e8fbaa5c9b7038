package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;

/** Where present participles hang: on a noun, on the verb that asks for them, or on its doer. */
record Gerunds(List<Token> tokens, Grammar grammar, Lookahead look, Hanging state) {

  /** Hangs the clause of a present participle; false when it goes on with the verb before. */
  boolean place(int i, Clause clause, Clause before) {
    if (goesOn(i, clause)) {
      return false;
    }
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
    if (before != null && isJoined(i, before)) {
      clause.hang(Link.PARTICIPLE, before.governor().orElse(null), null, "");
      clause.subjects().addAll(before.subjects());
      return true;
    }
    if (before != null && isAsWell(clause)) {
      clause.hang(Link.COORDINATED, before, null, "");
      clause.subjects().addAll(before.subjects());
      return true;
    }
    Clause told = before == null ? null : told(before.finite(), clause);
    if (told != null && isBeside(i, told)) {
      clause.hang(Link.PARTICIPLE, told, null, "");
      clause.subjects().addAll(told.subjects());
      return true;
    }
    clause.hang(Link.PARTICIPLE, before, state.attachment.last(), "");
    Phrase doer =
        state.attachment.last() != null
            ? state.attachment.last()
            : state.waiting.isEmpty() ? null : state.waiting.get(0);
    if (doer != null) {
      clause.subjects().add(all(doer));
    }
    return true;
  }

  /** "Finland and Sweden joining NATO": of names joined, all do it. */
  private Phrase all(Phrase last) {
    Token head = tokens.get(last.head());
    return state.phrases.stream()
        .filter(p -> head.pos() == Pos.PROPN && p.conjuncts().contains(last))
        .filter(p -> tokens.get(p.head()).pos() == Pos.PROPN)
        .findFirst()
        .orElse(last);
  }

  /** "is closing the office and recalling its envoy": the second is told as the first is. */
  private boolean goesOn(int i, Clause clause) {
    Clause sister =
        state.opener == null && look.follows(i, Chunk.Kind.COORDINATOR)
            ? state.clauses.lastProgressive(tokens)
            : null;
    if (sister == null) {
      return false;
    }
    state.clauses.add(ClauseList.joined(clause, sister));
    state.current = state.clauses.last();
    state.attachment.forget();
    return true;
  }

  /** "are involved, supplying weapons and training soldiers": whoever does the one. */
  private boolean isJoined(int i, Clause before) {
    return state.opener == null
        && look.follows(i, Chunk.Kind.COORDINATOR)
        && before.link() == Link.PARTICIPLE
        && before.noun().isEmpty()
        && before.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && !before.subjects().isEmpty();
  }

  /** "signed an agreement with NATO, as well as agreeing to buy": who signed it. */
  private boolean isAsWell(Clause clause) {
    int first = clause.verb().first();
    return first > 2
        && grammar.is(
            WordClass.COMPOUND_COORDINATOR,
            tokens.get(first - 3).lower()
                + " "
                + tokens.get(first - 2).lower()
                + " "
                + tokens.get(first - 1).lower());
  }

  /**
   * "left the treaty which limited arms, blaming": past a relative that no comma sets apart, and
   * past any where somebody speaks.
   */
  private Clause told(Clause before, Clause gerund) {
    boolean speaks =
        grammar.is(WordClass.CONTENT_VERB, gerund.verb().lemma())
            || grammar.is(WordClass.REACTION, gerund.verb().lemma())
            || grammar.is(WordClass.FORCING, gerund.verb().lemma());
    if (speaks && before.link() == Link.RELATIVE && !before.subjects().isEmpty()) {
      boolean thing =
          before.subjects().stream()
              .allMatch(s -> before.noun().filter(n -> n == s).isPresent() && isThing(s));
      return thing ? before.governor().map(Clause::finite).orElse(before) : before;
    }
    boolean limits =
        before.link() == Link.RELATIVE
            && before
                .noun()
                .filter(n -> n.last() + 1 < tokens.size())
                .filter(n -> tokens.get(n.last() + 1).lower().equals(before.marker()))
                .isPresent();
    return limits ? before.governor().map(Clause::finite).orElse(before) : before;
  }

  private boolean isThing(Phrase phrase) {
    return tokens.get(phrase.head()).pos() == Pos.NOUN
        || tokens.get(phrase.first()).pos() == Pos.DET;
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
