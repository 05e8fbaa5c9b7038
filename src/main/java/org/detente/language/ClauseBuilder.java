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
  private final Openings openings;

  ClauseBuilder(List<Token> tokens, List<Chunk> chunks, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.look = new Lookahead(tokens, chunks, grammar);
    this.state = new Hanging(new Attachment(tokens, grammar));
    this.openings =
        new Openings(tokens, grammar, look, new Unspoken(tokens, chunks, grammar), state);
    PhrasePlacer phrases = new PhrasePlacer(tokens, grammar, look, openings, state);
    VerbPlacer verbs = new VerbPlacer(tokens, grammar, look, state);
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i) instanceof Chunk.Noun noun) {
        phrases.place(i, noun.phrase());
      } else if (chunks.get(i) instanceof Chunk.Verb verb) {
        verbs.place(i, verb.group());
        timesWithin(verb.group());
      } else if (chunks.get(i) instanceof Chunk.Mark mark) {
        mark(i, mark);
      }
    }
    if (state.current != null) {
      state.current.obliques().addAll(state.fronted);
      state.current.times().addAll(state.frontedTimes);
    }
    new SharedObjects(tokens, grammar).complete(state.clauses.all());
    new Tellers(tokens, grammar).complete(state.clauses.all());
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
        boolean told =
            isAmbiguous(mark)
                && state.current != null
                && (says() && !look.isNoun(i - 1) || informs(i));
        boolean governed =
            state.opener != null && state.opener.kind() == Chunk.Kind.PREPOSITION && !told;
        state.preposition = governed ? state.opener.word() : "";
        state.antecedent = told ? null : goesOn(i) ? state.current.noun().get() : antecedent();
        state.open(
            told ? new Chunk.Mark(mark.first(), Chunk.Kind.SUBORDINATOR, mark.word()) : mark);
      }
      case SUBORDINATOR -> {
        if (look.isVerbless(i)) {
          return;
        }
        boolean relative = isAmbiguous(mark) && (state.current == null || afterNoun(i));
        state.antecedent = relative ? antecedent() : state.antecedent;
        state.open(
            relative && state.antecedent != null
                ? new Chunk.Mark(mark.first(), Chunk.Kind.RELATIVE, mark.word())
                : mark);
      }
      case PREPOSITION -> {
        boolean opened =
            state.opener != null
                && state.opener.kind() == Chunk.Kind.SUBORDINATOR
                && state.waiting.isEmpty();
        state.pending = opened ? state.opener : null;
        state.suspend();
        state.opener = mark;
      }
      case BREAK -> {
        if (!mark.word().equals("-") || isDateline(mark.first())) {
          if (!state.waiting.isEmpty() && state.current == null) {
            state.fronted.clear();
          }
          state.opener = null;
          state.waiting = new ArrayList<>();
          state.outer.clear();
          state.attachment.forget();
        }
      }
      case TIME -> time(i, tokens.get(mark.first()));
      case OTHER -> openings.presented(i, mark);
      case COMMA, COORDINATOR -> {}
    }
  }

  /**
   * "du traité Ciel ouvert, que la Russie a quitté", "le bureau que l'Otan possède": right after a
   * noun, "que" opens a relative clause unless the verb before is one of saying ("a dit à l'agence
   * que"). Where no verb stands before ("L'accord que …"), nothing else could govern it.
   */
  private boolean afterNoun(int i) {
    boolean noun = look.isNoun(i - 1) || look.follows(i, Chunk.Kind.COMMA) && look.isNoun(i - 2);
    return noun && state.attachment.last() != null && !says();
  }

  /** "que" opens a clause on a noun or tells what was said ("a annoncé le 1er avril que"). */
  private boolean isAmbiguous(Chunk.Mark mark) {
    return grammar.is(WordClass.COMPLEMENTIZER, mark.word())
        && grammar.is(WordClass.RELATIVE_OBJECT, mark.word());
  }

  private boolean says() {
    String verb = state.current.verb().lemma();
    return grammar.is(WordClass.QUOTATIVE, verb) || grammar.is(WordClass.CONTENT_VERB, verb);
  }

  /** "Rome - Le président": a dash behind nothing but names and days at the head. */
  private boolean isDateline(int dash) {
    return dash > 0
        && dash + 1 < tokens.size()
        && tokens.get(dash - 1).span().end() < tokens.get(dash).span().start()
        && tokens.get(dash + 1).pos() == Pos.DET
        && tokens.subList(0, dash).stream()
            .allMatch(t -> t.pos() == Pos.PROPN || t.pos() == Pos.TIME || t.pos() == Pos.PUNCT);
  }

  /** "a averti l'OTAN que toute frappe": whom is told stands right before. */
  private boolean informs(int i) {
    return grammar.is(WordClass.INFORMING, state.current.verb().lemma())
        && look.chunk(i - 1) instanceof Chunk.Noun noun
        && state.current.objects().stream().anyMatch(o -> o.all().contains(noun.phrase()))
        && look.isCapital(noun.phrase());
  }

  /** "qui ont commencé en Géorgie et auxquelles": a relative joined to a relative. */
  private boolean goesOn(int i) {
    return look.follows(i, Chunk.Kind.COORDINATOR)
        && state.current != null
        && state.current.link() == Clause.Link.RELATIVE
        && state.current.noun().isPresent();
  }

  /** The phrase just read, or the one a participle just read hangs on ("prévu en mai, qui …"). */
  private Phrase antecedent() {
    Phrase last = state.attachment.last();
    boolean participle = state.current != null && state.current.link() == Clause.Link.PARTICIPLE;
    return last == null && participle
        ? state.current.noun().orElse(null)
        : state.attachment.named(last == null ? null : state.attachment.described(last));
  }

  /** "has since 30 May been taking part": when it is, told between the words of the verb. */
  private void timesWithin(VerbGroup group) {
    for (int k = group.first(); k < group.last() && state.current != null; k++) {
      if (tokens.get(k).pos() == Pos.TIME) {
        state.current.times().add(tokens.get(k));
      }
    }
  }

  /** A date belongs to the clause before it unless a comma sets it at the head of the next. */
  private void time(int i, Token token) {
    boolean after =
        look.follows(i, Chunk.Kind.COORDINATOR)
            && !grammar.all(WordClass.OWNER).isEmpty()
            && look.isVerb(i + 2)
            && look.clauseFollows(i);
    boolean ahead =
        state.current == null
            || after
            || look.follows(i, Chunk.Kind.COMMA) && look.clauseFollows(i + 1);
    (ahead ? state.frontedTimes : state.current.times()).add(token);
  }
}
