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

  RussianClauses(
      List<RussianWord> words, List<RussianChunk> chunks, Grammar grammar, Government government) {
    this.words = words;
    this.chunks = chunks;
    this.grammar = grammar;
    this.ahead = new RussianLookahead(chunks, grammar);
    this.arguments = new RussianArguments(words, grammar, state, government, ahead);
    for (int k = 0; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof RussianChunk.Noun noun) {
        noun(k, noun.group());
      } else if (chunks.get(k) instanceof RussianChunk.Verb verb) {
        verb(k, verb.verb());
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
      state.antecedent = antecedent(relative.group());
      open(relative);
    }
    boolean hosts = isHost(group);
    if (hosts) {
      resume();
    }
    arguments.place(k, group);
    if (hosts) {
      Clause clause = state.current;
      clause.hang(Link.PARTICIPLE, clause.governor().orElse(null), group.phrase(), "");
      clause.subjects().add(group.phrase());
      group.phrase().participles().add(clause);
    }
  }

  /** "отозванный в Москву постпред": the noun after a participle and what goes with it. */
  private boolean isHost(NounGroup group) {
    Clause clause = state.current;
    return clause != null
        && (clause == state.receiver || state.receiver == null && state.waiting.isEmpty())
        && clause.link() == Link.PARTICIPLE
        && clause.noun().isEmpty()
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
      case TIME -> time(words.get(mark.first()).token());
      case COMMA -> comma(k);
      case COORDINATOR -> {
        boolean starts = k + 1 < chunks.size() && newSubject(k + 1);
        if (starts || ahead.isClauseAfter(k)) {
          close();
        }
      }
      case RELATIVE -> {
        if (state.opener == null || state.opener != mark) {
          state.antecedent = antecedent(mark.group());
          open(mark);
        }
      }
      case SUBORDINATOR -> {
        state.antecedent = state.last();
        open(mark);
      }
      case BREAK -> {
        if (!ahead.isTail(k)) {
          close();
          state.outer.clear();
          if (mark.word().equals(":") || mark.word().equals(";")) {
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
    if (ahead.isAside(k)) {
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
        && !ahead.goesOn(k)) {
      resume();
    } else if (state.receiver != null && ahead.ahead(k) != null) {
      state.receiver = null;
      state.opener = null;
    }
  }

  private void time(Token token) {
    if (state.receiver == null) {
      state.times.add(token);
    } else {
      state.receiver.times().add(token);
    }
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

  /** The nearest group that the relative pronoun agrees with. */
  private NounGroup antecedent(NounGroup relative) {
    for (NounGroup group : state.nearest()) {
      boolean agrees =
          relative == null
              || group.readings().isEmpty()
              || group.readings().stream()
                  .anyMatch(g -> relative.readings().stream().anyMatch(g::agrees));
      if (agrees) {
        return group;
      }
    }
    return null;
  }

  private void verb(int k, RussianVerb verb) {
    Clause clause = new Clause(verb.group());
    state.verbs.put(clause, verb);
    if (words.get(verb.group().head()).any(r -> r.kind() == RussianReading.Kind.SHORT_ADJECTIVE)) {
      clause.objects().add(Phrase.word(verb.group().head()));
    }
    switch (verb.group().form()) {
      case INFINITIVE -> infinitive(k, clause);
      case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> participle(clause, verb);
      default -> finite(k, clause, verb);
    }
    state.clauses.add(clause);
    state.current = clause;
    state.receiver = clause;
    state.opener = null;
    state.forget();
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

  private void infinitive(int k, Clause clause) {
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
    } else if (ahead.follows(k, Chunk.Kind.COORDINATOR)
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

  /** A full participle on a noun, or a gerund ("заявив") that shares its clause's subject. */
  private void participle(Clause clause, RussianVerb verb) {
    boolean gerund =
        words.get(verb.group().head()).any(r -> r.kind() == RussianReading.Kind.GERUND);
    if (gerund) {
      if (state.current == null || !state.waiting.isEmpty()) {
        state.dangling.add(clause);
      }
      clause.hang(Link.COORDINATED, state.sisters().stream().findFirst().orElse(null), null, "");
    } else {
      NounGroup host = host(words.get(verb.group().head()));
      clause.hang(Link.PARTICIPLE, state.current, host == null ? null : host.phrase(), "");
      if (host != null) {
        clause.subjects().add(host.phrase());
        host.phrase().participles().add(clause);
      }
    }
    state.interrupted = state.receiver;
    if (!state.waiting.isEmpty()) {
      state.outer.push(state.waiting);
      state.waiting = new ArrayList<>();
    }
  }

  private NounGroup host(RussianWord participle) {
    for (NounGroup group : state.nearest()) {
      boolean fits =
          participle.any(
              p ->
                  group.readings().isEmpty()
                      || group.readings().stream().anyMatch(p::agrees)
                          && p.inCase().filter(group::can).isPresent());
      if (fits) {
        return group;
      }
    }
    return null;
  }

  private void finite(int k, Clause clause, RussianVerb verb) {
    RussianChunk.Mark opener = state.opener;
    if (opener != null && opener.kind() == Chunk.Kind.RELATIVE) {
      relative(clause, verb, opener);
    } else if (opener != null) {
      boolean content =
          grammar.is(WordClass.COMPLEMENTIZER, opener.word()) && state.current != null;
      Phrase on = state.antecedent == null ? null : state.antecedent.phrase();
      clause.hang(content ? Link.COMPLEMENT : Link.ADVERBIAL, state.current, on, opener.word());
      arguments.beforeVerb(clause, verb, true);
    } else {
      main(k, clause, verb);
    }
  }

  private void relative(Clause clause, RussianVerb verb, RussianChunk.Mark opener) {
    Phrase noun = state.antecedent == null ? null : state.antecedent.phrase();
    clause.hang(Link.RELATIVE, state.current, noun, opener.word());
    NounGroup pronoun = opener.group();
    boolean other = arguments.subject(verb) != null;
    boolean subject = pronoun != null && pronoun.isBare() && pronoun.isSubjectOf(verb) && !other;
    arguments.beforeVerb(clause, verb, !subject);
    if (pronoun == null || noun == null) {
      return;
    }
    if (subject) {
      clause.subjects().add(noun);
    } else if (pronoun.isBare() && pronoun.can(GrammaticalCase.ACC)) {
      clause.objects().add(noun);
    } else if (!pronoun.isBare()) {
      GrammaticalCase inCase = pronoun.cases().iterator().next();
      clause
          .obliques()
          .add(
              new Phrase(
                  noun.first(),
                  noun.head(),
                  noun.last(),
                  inCase.governedBy(pronoun.preposition())));
    }
  }

  /** The subject of a clause before agrees with this verb too. */
  private boolean sharesSubject(Clause before, RussianVerb verb) {
    if (!state.verbs.get(before).agrees(verb)) {
      return false;
    }
    if (before.subjects().isEmpty() || verb.number() == 'p') {
      return true;
    }
    RussianWord head = words.get(before.subjects().get(0).head());
    return head.readings().isEmpty()
        || head.any(
            r ->
                (r.number() == 'e' || verb.number() == 'e' || r.number() == verb.number())
                    && (r.gender() == 'e'
                        || verb.gender() == 'e'
                        || r.gender() == verb.gender()
                        || r.animate()));
  }

  private void main(int k, Clause clause, RussianVerb verb) {
    if (state.waiting.stream().noneMatch(g -> g.isSubjectOf(verb)) && !state.outer.isEmpty()) {
      state.waiting.addAll(0, state.outer.pop());
    }
    Clause sister =
        state.sisters().stream().filter(c -> sharesSubject(c, verb)).findFirst().orElse(null);
    boolean shared = sister != null;
    boolean own = arguments.subject(verb) != null || ahead.subjectFollows(k, verb, shared);
    if (!own
        && shared
        && state.waiting.stream().noneMatch(g -> g.isBare() && !g.can(GrammaticalCase.ACC))) {
      clause.hang(Link.COORDINATED, sister, null, "");
      arguments.beforeVerb(clause, verb, false);
      clause.subjects().addAll(sister.subjects());
    } else {
      clause.hang(Link.MAIN, state.current, null, "");
      arguments.beforeVerb(clause, verb, true);
    }
    state.dangling.forEach(
        g ->
            g.hang(
                g.link() == Link.INFINITIVE ? Link.INFINITIVE : Link.COORDINATED,
                clause,
                null,
                ""));
    state.dangling.clear();
  }

  /** "В НАТО подтвердили": a plural without a subject says what is done there, by those there. */
  private void nameDoers() {
    for (Clause clause : state.clauses) {
      RussianVerb verb = state.verbs.get(clause);
      boolean people =
          clause.subjects().isEmpty()
              && clause.verb().isFinite()
              && clause.verb().voice() == VerbGroup.Voice.ACTIVE
              && verb.number() == 'p';
      if (people) {
        clause.obliques().stream()
            .filter(p -> grammar.is(WordClass.WHERE, p.preposition()))
            .filter(p -> words.get(p.head()).pos() == Pos.PROPN)
            .findFirst()
            .ifPresent(
                p -> {
                  clause.subjects().add(p);
                  clause.obliques().remove(p);
                });
      }
    }
  }

  /** "объявили, что приостанавливают": who says it does it. */
  private void shareSubjects() {
    for (Clause clause : state.clauses) {
      boolean bare =
          clause.link() == Link.COMPLEMENT
              && clause.subjects().isEmpty()
              && clause.governor().isPresent();
      if (bare && state.verbs.get(clause).agrees(state.verbs.get(clause.governor().get()))) {
        clause.subjects().addAll(clause.governor().get().subjects());
      }
    }
  }

  private void finish() {
    if (state.current != null) {
      state.waiting.stream()
          .filter(g -> !g.phrase().isBare())
          .forEach(g -> state.current.obliques().add(g.phrase()));
      state.current.times().addAll(state.times);
    }
    nameDoers();
    shareSubjects();
  }
}
