package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/** Makes a clause of each Russian verb and hangs it on the clause or noun it belongs to. */
final class RussianPredicates {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;
  private final RussianLookahead ahead;
  private final RussianArguments arguments;
  private final Government government;
  private final RussianInfinitives infinitives;
  private final RussianInversions inversions;

  RussianPredicates(
      List<RussianWord> words,
      List<RussianChunk> chunks,
      Grammar grammar,
      RussianState state,
      RussianLookahead ahead,
      RussianArguments arguments,
      Government government) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
    this.ahead = ahead;
    this.arguments = arguments;
    this.government = government;
    this.inversions = new RussianInversions(chunks, grammar);
    this.infinitives = new RussianInfinitives(words, grammar, state, ahead, arguments);
  }

  /** The clause of the verb that chunk {@code k} is. */
  void read(int k, RussianVerb verb) {
    Clause clause = new Clause(verb.group());
    state.verbs.put(clause, verb);
    if (words.get(verb.group().head()).any(r -> r.kind() == RussianReading.Kind.SHORT_ADJECTIVE)) {
      clause.objects().add(Phrase.word(verb.group().head()));
    }
    switch (verb.group().form()) {
      case INFINITIVE -> infinitives.hang(k, clause);
      case PAST_PARTICIPLE, PRESENT_PARTICIPLE -> participle(clause, verb);
      default -> finite(k, clause, verb);
    }
    if (verb.isOfSpeaker() && clause.subjects().isEmpty()) {
      clause.subjects().add(Phrase.word(verb.group().head()));
    }
    state.clauses.add(clause);
    state.current = clause;
    state.receiver = clause;
    state.opener = null;
    state.forget();
  }

  /** A full participle on a noun, or a gerund ("заявив") that shares its clause's subject. */
  private void participle(Clause clause, RussianVerb verb) {
    boolean gerund =
        words.get(verb.group().head()).any(r -> r.kind() == RussianReading.Kind.GERUND);
    if (gerund) {
      if (state.sisters().isEmpty() || !state.waiting.isEmpty()) {
        state.dangling.add(clause);
      }
      clause.hang(Link.COORDINATED, state.sisters().stream().findFirst().orElse(null), null, "");
    } else {
      NounGroup host = host(words.get(verb.group().head()));
      state.held = host == null && state.adjacent ? List.copyOf(state.chain) : List.of();
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
      arguments.beforeVerb(
          clause, verb, !inversions.isObjectFirst(k, verb, arguments.subject(verb)));
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
    if (pronoun == null && noun != null) {
      grammar.all(WordClass.WHERE_RELATIVE).stream()
          .filter(w -> w.startsWith(opener.word() + " "))
          .map(w -> w.substring(opener.word().length() + 1))
          .forEach(p -> clause.obliques().add(noun.under(p)));
    }
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

  /** "Учения проведут в срок", "переговоры заморозили": an event that a plural verb acts on. */
  private boolean isUndergone(int k, RussianVerb verb) {
    NounGroup subject = arguments.subject(verb);
    return subject != null
        && verb.transitive()
        && verb.number() == 'p'
        && verb.group().voice() == VerbGroup.Voice.ACTIVE
        && !grammar.is(WordClass.QUOTATIVE, verb.group().lemma())
        && subject.can(GrammaticalCase.ACC)
        && !subject.isName()
        && !subject.isAnimate()
        && government.lists(words.get(subject.head()).token().lemma())
        && state.waiting.stream()
            .noneMatch(g -> g != subject && g.isBare() && g.can(GrammaticalCase.ACC))
        && ahead.isLast(k);
  }

  private boolean goesOnInside(Clause clause, RussianVerb verb) {
    Clause inside = state.inside;
    state.inside = null;
    boolean goesOn =
        inside != null
            && state.waiting.isEmpty()
            && state.verbs.get(inside).agrees(verb)
            && inside.verb().tense() == verb.group().tense();
    if (goesOn) {
      clause.hang(Link.COORDINATED, inside, null, "");
      arguments.beforeVerb(clause, verb, false);
      clause.subjects().addAll(inside.subjects());
    }
    return goesOn;
  }

  private void main(int k, Clause clause, RussianVerb verb) {
    if (goesOnInside(clause, verb)) {
      return;
    }
    if (!state.aside
        && state.waiting.stream().noneMatch(g -> g.isSubjectOf(verb))
        && !state.outer.isEmpty()) {
      state.waiting.addAll(0, state.outer.pop());
    }
    List<Clause> before = ahead.isBehindComma(k) ? state.sistersBehind() : state.sisters();
    Clause sister = before.stream().filter(c -> sharesSubject(c, verb)).findFirst().orElse(null);
    boolean shared = sister != null;
    boolean own =
        state.aside || arguments.subject(verb) != null || ahead.subjectFollows(k, verb, shared);
    if (!own
        && shared
        && state.waiting.stream().noneMatch(g -> g.isBare() && !g.can(GrammaticalCase.ACC))) {
      clause.hang(Link.COORDINATED, sister, null, "");
      arguments.beforeVerb(clause, verb, false);
      clause.subjects().addAll(sister.subjects());
    } else {
      clause.hang(Link.MAIN, null, null, "");
      arguments.beforeVerb(
          clause,
          verb,
          !isUndergone(k, verb) && !inversions.isObjectFirst(k, verb, arguments.subject(verb)));
    }
    state.dangling.forEach(
        g ->
            g.hang(
                g.link() == Link.INFINITIVE ? Link.INFINITIVE : Link.COORDINATED,
                clause,
                null,
                ""));
    state.dangling.clear();
    state.clauses.stream()
        .filter(c -> c.link() == Link.ADVERBIAL && c.governor().isEmpty())
        .forEach(c -> c.hang(Link.ADVERBIAL, clause, c.noun().orElse(null), c.marker()));
  }
}
