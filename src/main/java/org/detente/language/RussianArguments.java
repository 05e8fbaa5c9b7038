package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives each Russian noun group its case and its place: on a noun, on a verb, or before one. */
final class RussianArguments {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;
  private final Government government;
  private final RussianLookahead ahead;
  private final RussianHanging hanging;
  private final RussianConjuncts conjuncts;
  private final RussianPairs pairs;

  RussianArguments(
      List<RussianWord> words,
      Grammar grammar,
      RussianState state,
      Government government,
      RussianLookahead ahead) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
    this.government = government;
    this.ahead = ahead;
    this.hanging = new RussianHanging(words, grammar, state, government);
    this.conjuncts = new RussianConjuncts(words, state);
    this.pairs = new RussianPairs(words, state);
  }

  /** Places the group of chunk {@code k}. */
  void place(int k, NounGroup group) {
    boolean joined = ahead.follows(k, Chunk.Kind.COORDINATOR) || ahead.isListed(k);
    boolean comma = ahead.follows(k, Chunk.Kind.COMMA);
    if (state.parenthesis) {
      aside(group);
      return;
    }
    boolean hung =
        pairs.place(group)
            || joined && conjuncts.join(group)
            || (comma || ahead.follows(k, Chunk.Kind.BREAK)) && hanging.apposition(group, !comma)
            || state.adjacent
                && state.last() != null
                && hanging.onNoun(group, ahead.isSubjectAhead(k, group));
    if (!hung) {
      root(k, group);
    }
    state.adjacent = true;
  }

  private void aside(NounGroup group) {
    Phrase phrase = group.choose(group.isBare() ? GrammaticalCase.NOM : hanging.chosen(group, ""));
    state.phrases.add(phrase);
    if (!state.chain.isEmpty()) {
      state.chain.get(0).phrase().appositions().add(phrase);
    }
  }

  /** An argument of the clause, or of the verb to come. */
  private void root(int k, NounGroup group) {
    Phrase phrase = group.choose(caseOf(k, group));
    state.phrases.add(phrase);
    if (state.chain.isEmpty() || !isSpan(k, group)) {
      if (!state.isUnderTitle(group)) {
        state.chain.clear();
      }
      state.chain.add(group);
    }
    if (state.receiver == null) {
      state.waiting.add(group);
    } else if (!phrase.isBare()) {
      state.receiver.obliques().add(phrase);
    } else if (isForMain(k, group)) {
      state.waiting.add(group);
    } else {
      afterVerb(k, state.receiver, group);
    }
  }

  /** "готовности в скором времени провести": a stretch of time before what a noun asks for. */
  private boolean isSpan(int k, NounGroup group) {
    return !group.isBare()
        && ahead.isBeforeInfinitive(k)
        && grammar.is(WordClass.SPAN_OF_TIME, words.get(group.head()).token().lemma());
  }

  /** "Подчиняться НАТО россияне отказались": the subject of the verb that an infinitive awaits. */
  private boolean isForMain(int k, NounGroup group) {
    RussianVerb main = state.awaitsMain() ? ahead.ahead(k) : null;
    return main != null && group.isSubjectOf(main) && !group.can(GrammaticalCase.ACC);
  }

  private GrammaticalCase caseOf(int k, NounGroup group) {
    Optional<GrammaticalCase> governed = group.isBare() ? governed(k, group) : Optional.empty();
    if (governed.isPresent()) {
      return governed.get();
    }
    if (group.isBare() && group.can(GrammaticalCase.NOM)) {
      return GrammaticalCase.NOM;
    }
    if (group.isBare() && group.can(GrammaticalCase.ACC)) {
      return GrammaticalCase.ACC;
    }
    boolean genitive = group.isBare() && group.can(GrammaticalCase.GEN);
    return genitive && takesGenitive(k)
        ? GrammaticalCase.ACC
        : hanging.chosen(group, state.receiver == null ? "" : state.receiver.verb().lemma());
  }

  /** "угрожает НАТО", "предложила России": a case that the verb before is listed with. */
  private Optional<GrammaticalCase> governed(int k, NounGroup group) {
    if (state.receiver == null) {
      return Optional.empty();
    }
    RussianVerb verb = state.verbs.get(state.receiver);
    boolean core = group.can(GrammaticalCase.NOM) || group.can(GrammaticalCase.ACC);
    boolean free =
        !core
            || (group.isMute() || isRatherDative(group)) && ahead.isBeforeInfinitive(k)
            || verb.isSelfContained()
                && (!state.receiver.subjects().isEmpty() || !group.isSubjectOf(verb));
    return free
        ? Stream.of(GrammaticalCase.DAT, GrammaticalCase.INS, GrammaticalCase.GEN)
            .filter(c -> group.can(c))
            .filter(c -> c != GrammaticalCase.GEN || !isAddressed(k, group, verb))
            .filter(c -> verb.governs(grammar, government, c))
            .findFirst()
        : Optional.empty();
  }

  /** "предложил Путину усилить": the dative of a man is the accusative of a woman. */
  private static boolean isRatherDative(NounGroup group) {
    return in(group, GrammaticalCase.DAT).anyMatch(r -> r.kind() == RussianReading.Kind.NAME)
        && in(group, GrammaticalCase.ACC).noneMatch(r -> r.gender() == 'm');
  }

  private static Stream<RussianReading> in(NounGroup group, GrammaticalCase inCase) {
    return group.readings().stream().filter(r -> r.inCase().filter(c -> c == inCase).isPresent());
  }

  /** "просит НАТО отменить": whom a transitive verb asks, not what it asks for. */
  private boolean isAddressed(int k, NounGroup group, RussianVerb verb) {
    return group.isMute() && verb.transitive() && ahead.isBeforeInfinitive(k);
  }

  /**
   * "не приняла решения", "разрыва не будет", "потребовала отмены": a genitive for another case.
   */
  private boolean takesGenitive(int k) {
    if (state.receiver == null) {
      RussianVerb verb = ahead.ahead(k);
      return verb != null && verb.group().negated();
    }
    String lemma = state.receiver.verb().lemma();
    boolean own = government.governs(lemma, GrammaticalCase.GEN.governedBy(""));
    return state.receiver.verb().negated() || !own && state.verbs.get(state.receiver).transitive();
  }

  private void afterVerb(int k, Clause clause, NounGroup group) {
    Clause main = clause.finite();
    if (main != clause
        && main.subjects().isEmpty()
        && main.verb().isFinite()
        && group.isSubjectOf(state.verbs.get(main))
        && !group.can(GrammaticalCase.ACC)) {
      main.subjects().add(group.phrase());
      return;
    }
    RussianVerb verb = state.verbs.get(clause);
    boolean open = clause.subjects().isEmpty() && clause.verb().isFinite();
    boolean agrees =
        group.isSubjectOf(verb)
            && !(group.isMute() && ahead.isRatherObject(k, verb) || state.actsOn(clause, group))
            && (state.aside
                || ahead.isSubject(group, verb)
                || !clause.objects().isEmpty()
                || verb.needsSubject() && !ahead.hasOtherSubject(k, verb));
    boolean absent = verb.lacks(group);
    boolean further =
        !open
            && !(verb.transitive() || ahead.follows(k, Chunk.Kind.BREAK))
            && group.can(GrammaticalCase.NOM)
            && !group.can(GrammaticalCase.GEN)
            && clause.verb().isFinite();
    if (open && (agrees || absent) || further) {
      clause.subjects().add(group.phrase());
    } else if (group.can(GrammaticalCase.ACC) || group.isGenitive()) {
      clause.objects().add(group.phrase());
    }
  }

  /** Gives the groups before a verb to its clause: one that agrees is the subject. */
  void beforeVerb(Clause clause, RussianVerb verb, boolean mayHaveSubject) {
    NounGroup subject = mayHaveSubject ? subject(verb) : null;
    for (NounGroup group : state.waiting) {
      if (group == subject) {
        clause.subjects().add(group.phrase());
      } else if (!group.phrase().isBare()) {
        clause.obliques().add(group.phrase());
      } else if (subject == null
          && mayHaveSubject
          && clause.subjects().isEmpty()
          && verb.lacks(group)) {
        clause.subjects().add(group.phrase());
      } else if (group.can(GrammaticalCase.ACC) || group.isGenitive() && !verb.isSelfContained()) {
        clause.objects().add(group.phrase());
      } else if (subject == null && mayHaveSubject && clause.subjects().isEmpty()) {
        clause.subjects().add(group.phrase());
      }
    }
    state.waiting = new ArrayList<>();
    clause.times().addAll(state.times);
    state.times = new ArrayList<>();
  }

  /** "расширить его предложила": what cannot be the subject of the verb to come. */
  void beforeInfinitive(Clause clause) {
    for (NounGroup group : List.copyOf(state.waiting)) {
      if (!group.isBare() || !group.can(GrammaticalCase.NOM)) {
        (group.phrase().isBare() ? clause.objects() : clause.obliques()).add(group.phrase());
        state.waiting.remove(group);
      }
    }
    clause.times().addAll(state.times);
    state.times = new ArrayList<>();
  }

  /** "призвали Москву его отозвать": a second object right before an infinitive is its own. */
  void handOver(Clause before, Clause infinitive) {
    List<Phrase> objects = before.objects();
    Phrase last = objects.isEmpty() ? null : objects.get(objects.size() - 1);
    if (objects.size() > 1 && last.extent() == infinitive.verb().first() - 1) {
      objects.remove(last);
      infinitive.objects().add(last);
    }
  }

  /** The group that is nothing but a subject, else the first that can be it. */
  NounGroup subject(RussianVerb verb) {
    return state.subject(verb, words, grammar);
  }
}
