package org.detente.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the builder of Russian clauses stands in a sentence. */
final class RussianState {

  final List<Phrase> phrases = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final Map<Clause, RussianVerb> verbs = new IdentityHashMap<>();

  /** Groups and dates that stand before their verb. */
  List<NounGroup> waiting = new ArrayList<>();

  List<Token> times = new ArrayList<>();

  /** Groups of the clauses that an inserted one has interrupted. */
  final Deque<List<NounGroup>> outer = new ArrayDeque<>();

  /** The clause that takes groups as arguments; null before its verb. */
  Clause receiver;

  /** The clause that a participle or relative clause has interrupted; null if none. */
  Clause interrupted;

  /** The clause built last. */
  Clause current;

  /** Gerunds that stand before the verb they go with. */
  final List<Clause> dangling = new ArrayList<>();

  /** What opened last, and the group before it. */
  RussianChunk.Mark opener;

  NounGroup antecedent;

  /** The last root group, and those that hang on it one under the other. */
  final List<NounGroup> chain = new ArrayList<>();

  /** The chain before a participle that stands before its noun. */
  List<NounGroup> held = List.of();

  /** True while nothing stands between the last group and what comes. */
  boolean adjacent;

  boolean parenthesis;

  /** True from the comma to the dash of ", россияне — позже". */
  boolean gap;

  /** True in ", констатируют стороны,". */
  boolean aside;

  /** The relative clause that goes on behind "и", without a comma; null if none. */
  Clause inside;

  /** Groups that what follows can hang on, the nearest first. */
  List<NounGroup> nearest() {
    List<NounGroup> nearest = new ArrayList<>(waiting);
    nearest.removeAll(chain);
    nearest.addAll(chain);
    Collections.reverse(nearest);
    return nearest;
  }

  /** "глава комитета по обороне Виктор Бондарев": what stands between a title and the name. */
  boolean isUnderTitle(NounGroup group) {
    return adjacent
        && !group.isBare()
        && !chain.isEmpty()
        && chain.get(0).isBare()
        && chain.get(0).isAnimate()
        && !chain.get(0).isName();
  }

  NounGroup last() {
    return chain.isEmpty() ? null : chain.get(chain.size() - 1);
  }

  /**
   * The waiting group that is nothing but a subject, else the first that can be it; "последний раз"
   * tells when.
   */
  NounGroup subject(RussianVerb verb, List<RussianWord> words, Grammar grammar) {
    List<NounGroup> fitting = waiting.stream().filter(g -> g.isSubjectOf(verb)).toList();
    return fitting.stream()
        .filter(g -> !g.can(GrammaticalCase.ACC))
        .findFirst()
        .or(
            () ->
                fitting.stream()
                    .filter(g -> fitting.size() == 1 || !isTime(words.get(g.head()), grammar))
                    .findFirst())
        .orElse(null);
  }

  private static boolean isTime(RussianWord word, Grammar grammar) {
    return grammar.is(WordClass.SPAN_OF_TIME, word.token().lemma());
  }

  /** True while the verb that takes arguments has not got the object that it asks for. */
  boolean awaitsObject() {
    return receiver != null && receiver.objects().isEmpty() && verbs.get(receiver).transitive();
  }

  /** "Как передаёт агентство, министр и генсек": a comma ends what names the voice. */
  boolean namesVoice(Grammar grammar) {
    return receiver != null
        && receiver.link() == Clause.Link.ADVERBIAL
        && grammar.is(WordClass.AS, receiver.marker())
        && grammar.is(WordClass.QUOTATIVE, receiver.verb().lemma())
        && !receiver.subjects().isEmpty();
  }

  /** "По его словам, стороны договорились": who says so is no argument of what is said. */
  boolean setsAside(List<RussianWord> words, NounGroup group, Grammar grammar) {
    boolean voice =
        group.preposition().contains("по")
            && words.get(group.first()).pos() == Pos.DET
            && grammar.is(WordClass.POSSESSIVE, words.get(group.first()).token().lower())
            && grammar.is(
                WordClass.SPEAKER, "по " + words.get(group.head()).token().lower() + "+gen");
    if (voice) {
      phrases.add(group.choose(GrammaticalCase.DAT));
    }
    return voice;
  }

  /** "сообщил, что обсудил транзит": who says it does it, to what alone stands behind the verb. */
  boolean actsOn(Clause clause, NounGroup group) {
    return clause.link() == Clause.Link.COMPLEMENT
        && verbs.get(clause).transitive()
        && clause.objects().isEmpty()
        && group.can(GrammaticalCase.ACC)
        && !group.isName()
        && !group.isAnimate()
        && clause
            .governor()
            .filter(g -> g.verb().voice() == VerbGroup.Voice.ACTIVE && !g.subjects().isEmpty())
            .filter(g -> verbs.get(g).agrees(verbs.get(clause)))
            .isPresent();
  }

  /** "Предложение провести встречу НАТО отклонила": the verb of what an infinitive hangs on. */
  boolean awaitsMain() {
    return dangling.contains(receiver)
        || receiver != null
            && receiver.link() == Clause.Link.INFINITIVE
            && receiver.noun().isPresent()
            && receiver.governor().isEmpty();
  }

  /** A date of the clause that takes arguments, or of the one to come. */
  void time(Token token) {
    (receiver == null ? times : receiver.times()).add(token);
  }

  void forget() {
    chain.clear();
    adjacent = false;
  }

  /** The finite clauses that a verb without a subject of its own may go on with, last first. */
  List<Clause> sisters() {
    List<Clause> sisters = new ArrayList<>();
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      boolean inserted =
          clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.ADVERBIAL;
      if (clause.verb().isFinite() && !inserted) {
        sisters.add(clause);
      }
    }
    return sisters;
  }

  /**
   * "Расмуссен заявил, что НАТО не признаёт Крым, и призвал Россию": what the comma before the
   * conjunction has ended is passed over, when nothing else stood inside it.
   */
  List<Clause> sistersBehind() {
    List<Clause> sisters = sisters();
    boolean parted =
        sisters.isEmpty()
            || sisters.get(0).link() != Clause.Link.COMPLEMENT
            || clauses.stream()
                .skip(clauses.indexOf(sisters.get(0)) + 1L)
                .anyMatch(c -> c.link() != Clause.Link.INFINITIVE);
    Clause teller = parted ? null : sisters.get(0).governor().orElse(null);
    int at = sisters.indexOf(teller);
    return at < 0 ? sisters : sisters.subList(at, sisters.size());
  }
}
