package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/**
 * Hangs the chunks of a Russian sentence together. Word order is free: agreement and case say who
 * does what; commas and conjunctions say where a clause ends.
 */
final class RussianClauses {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final List<RussianChunk> chunks;
  private final RussianState state = new RussianState();
  private final RussianLookahead ahead;
  private final RussianArguments arguments;
  private final RussianPredicates predicates;
  private final RussianGaps gaps;
  private final RussianDashes dashes;
  private final RussianRelatives relatives;

  RussianClauses(
      List<RussianWord> words, List<RussianChunk> chunks, Grammar grammar, Government government) {
    this.words = words;
    this.chunks = chunks;
    this.grammar = grammar;
    this.ahead = new RussianLookahead(chunks, grammar);
    this.arguments = new RussianArguments(words, grammar, state, government, ahead);
    this.predicates =
        new RussianPredicates(words, chunks, grammar, state, ahead, arguments, government);
    this.dashes = new RussianDashes(chunks, ahead, grammar);
    this.relatives = new RussianRelatives(chunks, ahead, grammar, state);
    this.gaps = new RussianGaps(words, grammar, state);
    new RussianPlurals(chunks, ahead).join();
    for (int k = 0; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof RussianChunk.Noun noun) {
        noun(k, noun.group());
      } else if (chunks.get(k) instanceof RussianChunk.Verb verb) {
        predicates.read(k, verb.verb());
      } else if (chunks.get(k) instanceof RussianChunk.Mark mark) {
        mark(k, mark);
      }
    }
    finish();
  }

  List<Phrase> phrases() {
    return state.phrases;
  }

  List<Clause> clauses() {
    return state.clauses;
  }

  private void noun(int k, NounGroup group) {
    RussianChunk.Mark relative = ahead.relativeAfter(k);
    if (relative != null) {
      state.antecedent = relatives.antecedent(relative.group());
      open(relative);
    }
    boolean hosts = isHost(group);
    if (hosts) {
      boolean genitive = group.can(GrammaticalCase.GEN) && isGenitive(state.current);
      List<NounGroup> held = genitive ? state.held : List.of();
      resume();
      state.chain.addAll(held);
      state.adjacent = !held.isEmpty();
    }
    if (state.setsAside(words, group, grammar)) {
      return;
    }
    arguments.place(k, group);
    if (hosts) {
      Clause clause = state.current;
      clause.hang(Link.PARTICIPLE, clause.governor().orElse(null), group.phrase(), "");
      clause.subjects().add(group.phrase());
      group.phrase().participles().add(clause);
    }
  }

  /** "участники созванного по инициативе США заседания": a participle in the genitive. */
  private boolean isGenitive(Clause participle) {
    return words
        .get(participle.verb().head())
        .any(p -> p.inCase().filter(c -> c == GrammaticalCase.GEN).isPresent());
  }

  /** "отозванный в Москву постпред": the noun after a participle and what goes with it. */
  private boolean isHost(NounGroup group) {
    Clause clause = state.current;
    return clause != null
        && (clause == state.receiver || state.receiver == null && state.waiting.isEmpty())
        && clause.link() == Link.PARTICIPLE
        && clause.noun().isEmpty()
        && (group.isBare() || words.get(group.first() - 1).pos() != Pos.ADP)
        && words
            .get(clause.verb().head())
            .any(
                p ->
                    p.inCase().filter(group::can).isPresent()
                        && (group.readings().isEmpty()
                            || group.readings().stream()
                                .anyMatch(g -> p.agrees(g) && p.inCase().equals(g.inCase()))));
  }

  /** What a participle or relative clause has interrupted goes on. */
  private void resume() {
    state.receiver = state.interrupted;
    state.interrupted = null;
    state.opener = null;
    state.forget();
    if (state.receiver == null && state.waiting.isEmpty() && !state.outer.isEmpty()) {
      state.waiting = state.outer.pop();
    }
  }

  private void mark(int k, RussianChunk.Mark mark) {
    state.adjacent &= mark.kind() == Chunk.Kind.OTHER && !mark.word().startsWith(",");
    switch (mark.kind()) {
      case TIME -> state.time(words.get(mark.first()).token());
      case COMMA -> comma(k);
      case COORDINATOR -> {
        state.inside = relatives.goingOn(k, mark);
        boolean starts = k + 1 < chunks.size() && newSubject(k + 1);
        if (starts || ahead.isClauseAfter(k)) {
          close();
        }
      }
      case RELATIVE -> {
        if (state.opener == null || state.opener != mark) {
          state.antecedent = relatives.antecedent(mark.group());
          open(mark);
        }
      }
      case SUBORDINATOR -> {
        state.antecedent = state.last();
        open(mark);
      }
      case BREAK -> {
        state.aside = false;
        if (state.gap) {
          gaps.repeat(mark.first() + 1);
          return;
        }
        if (!dashes.isTail(k) || isThis(mark.first() + 1)) {
          close();
          state.outer.clear();
          boolean parts = mark.word().equals(":") || mark.word().equals(";");
          if (parts || dashes.isBeforeTeller(k)) {
            state.waiting.clear();
          }
        }
      }
      case OTHER -> {
        state.parenthesis |= mark.word().equals("(");
        state.parenthesis &= !mark.word().equals(")");
      }
      default -> {}
    }
  }

  /** "– это форум": what was named is said to be it. */
  private boolean isThis(int word) {
    return word < words.size() && grammar.is(WordClass.THIS, words.get(word).token().lower());
  }

  /** What comes stands before a verb of its own. */
  private void close() {
    state.receiver = null;
    state.opener = null;
    state.forget();
  }

  /** After "и", "а": a noun that agrees with a verb to come begins a clause. */
  private boolean newSubject(int k) {
    return state.receiver != null
        && chunks.get(k) instanceof RussianChunk.Noun noun
        && noun.group().isBare()
        && ahead.isSubjectAhead(k, noun.group());
  }

  private void comma(int k) {
    if (gaps.canRepeat() && dashes.isGap(k)) {
      close();
      state.gap = true;
      return;
    }
    if (state.namesVoice(grammar)) {
      close();
      return;
    }
    state.aside = ahead.isAside(k);
    if (state.aside) {
      if (!state.waiting.isEmpty()) {
        state.outer.push(state.waiting);
        state.waiting = new ArrayList<>();
      }
      close();
      return;
    }
    boolean inserted = state.receiver != null && !state.outer.isEmpty();
    if (inserted && !ahead.goesOn(k)) {
      state.receiver = null;
      state.opener = null;
      state.waiting = state.outer.pop();
    } else if (state.interrupted != null
        && state.receiver == state.current
        && ahead.ahead(k) == null
        && !ahead.goesOn(k)
        && !isBeforeRelative(k)) {
      resume();
    } else if (state.receiver != null && ahead.ahead(k) != null) {
      state.receiver = null;
      state.opener = null;
    }
  }

  /** ", приехал генсек, который": whoever was named last is told more of. */
  private boolean isBeforeRelative(int k) {
    return k + 1 < chunks.size()
        && ahead.isMark(k + 1, Chunk.Kind.RELATIVE)
        && state.last() != null
        && (state.last().isName() || state.last().isAnimate());
  }

  private void open(RussianChunk.Mark mark) {
    if (!state.waiting.isEmpty()) {
      state.outer.push(state.waiting);
      state.waiting = new ArrayList<>();
    }
    state.opener = mark;
    state.interrupted = state.receiver;
    state.receiver = null;
  }

  private void finish() {
    if (state.current != null) {
      state.waiting.stream()
          .filter(g -> !g.phrase().isBare())
          .forEach(g -> state.current.obliques().add(g.phrase()));
      state.current.times().addAll(state.times);
    }
    new RussianSubjects(words, grammar, state).complete();
  }
}
