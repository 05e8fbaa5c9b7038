package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/** Hangs Russian infinitives on a verb, on a noun that takes one, or on the verb to come. */
final class RussianInfinitives {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;
  private final RussianLookahead ahead;
  private final RussianArguments arguments;

  RussianInfinitives(
      List<RussianWord> words,
      Grammar grammar,
      RussianState state,
      RussianLookahead ahead,
      RussianArguments arguments) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
    this.ahead = ahead;
    this.arguments = arguments;
  }

  /** "решение альянса отозвать": the nearest noun of the chain that takes an infinitive. */
  private NounGroup infinitiveNoun() {
    for (int i = state.chain.size() - 1; i >= 0; i--) {
      String lemma = words.get(state.chain.get(i).head()).token().lemma();
      if (grammar.is(WordClass.INFINITIVE_NOUN, lemma)) {
        return state.chain.get(i);
      }
    }
    return null;
  }

  /** Hangs the infinitive that chunk {@code k} is. */
  void hang(int k, Clause clause) {
    String marker = state.opener == null ? "" : state.opener.word();
    NounGroup noun = infinitiveNoun();
    boolean onNoun = noun != null;
    Clause before = state.current;
    boolean early =
        state.receiver == null && state.opener == null && !onNoun && ahead.ahead(k) != null;
    if (early) {
      state.dangling.add(clause);
      clause.hang(Link.INFINITIVE, null, null, "");
      arguments.beforeInfinitive(clause);
    } else if ((ahead.follows(k, Chunk.Kind.COORDINATOR) || isJoined(clause))
        && before != null
        && before.link() == Link.INFINITIVE) {
      clause.hang(
          Link.INFINITIVE,
          before.governor().orElse(null),
          before.noun().orElse(null),
          before.marker());
    } else {
      clause.hang(Link.INFINITIVE, before, onNoun ? noun.phrase() : null, marker);
      if (onNoun) {
        noun.phrase().complements().stream()
            .filter(c -> grammar.is(WordClass.GENITIVE, c.preposition()))
            .forEach(clause.subjects()::add);
      }
      if (!onNoun && before != null && state.receiver == before) {
        arguments.handOver(before, clause);
      }
    }
    clause.times().addAll(state.times);
    state.times = new ArrayList<>();
  }

  /** ", а также сократить": a conjunction stands right before it and its particles. */
  private boolean isJoined(Clause clause) {
    int first = clause.verb().first();
    return first > 0 && words.get(first - 1).pos() == Pos.CCONJ;
  }
}
