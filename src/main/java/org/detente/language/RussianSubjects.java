package org.detente.language;

import java.util.List;
import java.util.stream.IntStream;
import org.detente.language.Clause.Link;

/** Subjects of Russian clauses that have none of their own. */
final class RussianSubjects {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;

  RussianSubjects(List<RussianWord> words, Grammar grammar, RussianState state) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
  }

  /** Fills in what can be, once every clause is built. */
  void complete() {
    nameDoers();
    state.clauses.stream().filter(this::isOfSpeaker).forEach(RussianSubjects::implySpeaker);
    datives();
    shareSubjects();
  }

  /**
   * "В НАТО подтвердили", "в Москве убеждены": a plural without a subject says what is done there,
   * by those there.
   */
  private void nameDoers() {
    for (Clause clause : state.clauses) {
      RussianVerb verb = state.verbs.get(clause);
      boolean people =
          clause.subjects().isEmpty()
              && clause.verb().isFinite()
              && (clause.verb().voice() == VerbGroup.Voice.ACTIVE || isSaid(clause))
              && verb.number() == 'p';
      if (people) {
        clause.obliques().stream()
            .filter(p -> grammar.is(WordClass.WHERE, p.preposition()))
            .filter(p -> words.get(p.head()).pos() == Pos.PROPN)
            .filter(p -> p.last() < clause.verb().first() || isSaid(clause) || isStance(clause, p))
            .filter(p -> !isOfOccasion(p))
            .findFirst()
            .ifPresent(
                p -> {
                  clause.subjects().add(p);
                  clause.obliques().remove(p);
                });
      }
    }
  }

  /**
   * "Готовы к диалогу", "Убеждены, что", "Не раз предлагали": whoever speaks, of whom nothing else
   * is told.
   */
  private boolean isOfSpeaker(Clause clause) {
    VerbGroup verb = clause.verb();
    int head = verb.head();
    boolean alone =
        clause.subjects().isEmpty()
            && clause.link() == Link.MAIN
            && IntStream.range(verb.first(), head).allMatch(i -> words.get(i).pos() == Pos.PART)
            && state.verbs.get(clause).number() == 'p'
            && (words.get(head).any(r -> r.kind() == RussianReading.Kind.SHORT_ADJECTIVE)
                || verb.voice() == VerbGroup.Voice.PASSIVE
                    && grammar.is(WordClass.QUOTATIVE, verb.lemma())
                || verb.voice() == VerbGroup.Voice.ACTIVE && verb.tense() == Morph.Tense.PAST);
    return alone
        && clause == state.clauses.get(0)
        && state.phrases.stream().noneMatch(p -> p.last() < verb.first() && !isTime(p));
  }

  /** "Не раз": how often, and nothing that is acted on. */
  private boolean isTime(Phrase phrase) {
    return grammar.is(WordClass.SPAN_OF_TIME, words.get(phrase.head()).token().lemma());
  }

  private static void implySpeaker(Clause clause) {
    clause.subjects().add(Phrase.word(clause.verb().head()));
  }

  /** "на саммите в Вильнюсе осудили": where those met who do it, who are others. */
  private boolean isOfOccasion(Phrase place) {
    int before = place.first() - 2;
    return before >= 0 && words.get(before).pos() == Pos.NOUN;
  }

  /** "Союзникам удалось договориться": who does what a verb without a subject tells. */
  private void datives() {
    for (Clause clause : state.clauses) {
      if (clause.subjects().isEmpty() && clause.verb().isFinite() && isImpersonal(clause.verb())) {
        clause.obliques().stream()
            .filter(p -> grammar.is(WordClass.DATIVE, p.preposition()))
            .filter(p -> GrammaticalCase.DAT.governedBy("").equals(p.preposition()))
            .findFirst()
            .ifPresent(
                p -> {
                  clause.subjects().add(p);
                  clause.obliques().remove(p);
                });
      }
    }
  }

  private boolean isImpersonal(VerbGroup verb) {
    return IntStream.rangeClosed(verb.first(), verb.last())
        .mapToObj(i -> words.get(i).token().lemma())
        .anyMatch(l -> grammar.is(WordClass.IMPERSONAL_VERB, l));
  }

  /** "Решение осудили в НАТО": behind a verb of a stance, with nothing between. */
  private boolean isStance(Clause clause, Phrase place) {
    return grammar.is(WordClass.REACTION, clause.verb().lemma())
        && place.first() == clause.verb().last() + 2;
  }

  /** "заявили в НАТО": behind its verb, only where something is said. */
  private boolean isSaid(Clause clause) {
    return grammar.is(WordClass.QUOTATIVE, clause.verb().lemma());
  }

  /**
   * "объявили, что приостанавливают", "направил послание, в котором возражает": who says or sends
   * it does it.
   */
  private void shareSubjects() {
    for (Clause clause : state.clauses) {
      boolean bare =
          (clause.link() == Link.COMPLEMENT || isWithin(clause))
              && clause.subjects().isEmpty()
              && clause.governor().isPresent();
      if (bare && state.verbs.get(clause).agrees(state.verbs.get(clause.governor().get()))) {
        clause.subjects().addAll(clause.governor().get().subjects());
      }
    }
  }

  /** A clause of a relative pronoun with a preposition that has no object, of what acts on none. */
  private static boolean isWithin(Clause clause) {
    return clause.link() == Link.RELATIVE
        && clause.verb().voice() == VerbGroup.Voice.ACTIVE
        && clause.noun().isPresent()
        && !clause.objects().contains(clause.noun().get())
        && clause.governor().filter(g -> !g.subjects().contains(clause.noun().get())).isPresent();
  }
}
