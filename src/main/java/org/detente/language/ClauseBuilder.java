package org.detente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Hangs the chunks of a sentence together: reads them once from left to right, keeping the phrases
 * that wait for their verb, the clause that takes arguments, and the phrase that takes complements.
 */
final class ClauseBuilder {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final Lookahead look;
  private final Hanging state;

  ClauseBuilder(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.look = new Lookahead(tokens, chunks, grammar);
    this.state = new Hanging(new Attachment(tokens, grammar));
    PhrasePlacer phrases = new PhrasePlacer(tokens, grammar, look, state);
    VerbPlacer verbs = new VerbPlacer(tokens, grammar, look, state);
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Chunk.Noun noun) {
        phrases.place(i, noun.phrase());
      } else if (chunks.get(i) instanceof Chunk.Verb verb) {
        verbs.place(i, verb.group());
      } else if (chunks.get(i) instanceof Chunk.Mark mark) {
        mark(i, mark);
      }
    }
    if (state.current != null) {
      state.current.obliques().addAll(state.fronted);
      state.current.times().addAll(state.frontedTimes);
    }
  }

  List<Phrase> phrases() {
    return state.phrases;
  }

  List<Clause> clauses() {
    return state.clauses.all();
  }

  private void mark(int i, Chunk.Mark mark) {
    switch (mark.kind()) {
      case RELATIVE -> {
        state.antecedent = state.attachment.last();
        open(mark);
      }
      case SUBORDINATOR -> {
        // "L'accord que les alliés ont signé": no verb stands before that could govern "que".
        boolean relative =
            grammar.is(WordClass.COMPLEMENTIZER, mark.word()) && state.current == null;
        state.antecedent = relative ? state.attachment.last() : state.antecedent;
        open(
            relative && state.antecedent != null
                ? new Chunk.Mark(mark.first(), Chunk.Kind.RELATIVE, mark.word())
                : mark);
      }
      case PREPOSITION -> state.opener = mark;
      case BREAK -> {
        if (!mark.word().equals("-")) {
          state.waiting = new ArrayList<>();
          state.outer.clear();
          state.attachment.forget();
        }
      }
      case TIME -> time(i, tokens.get(mark.first()));
      case COMMA, COORDINATOR, OTHER -> {}
    }
  }

  private void open(Chunk.Mark mark) {
    state.opener = mark;
    if (!state.waiting.isEmpty()) {
      state.outer.push(state.waiting);
      state.waiting = new ArrayList<>();
    }
  }

  /** A date belongs to the clause before it unless a comma sets it at the head of the next. */
  private void time(int i, Token token) {
    boolean ahead =
        state.current == null || look.follows(i, Chunk.Kind.COMMA) && look.clauseFollows(i + 1);
    (ahead ? state.frontedTimes : state.current.times()).add(token);
  }
}
