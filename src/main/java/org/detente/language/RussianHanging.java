package org.detente.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hangs Russian noun groups on nouns before them: as entries say, else on the neighbour. */
final class RussianHanging {

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final RussianState state;
  private final Government government;

  RussianHanging(
      List<RussianWord> words, Grammar grammar, RussianState state, Government government) {
    this.words = words;
    this.grammar = grammar;
    this.state = state;
    this.government = government;
  }

  /** Hangs the group where it can; false when it belongs to the clause. */
  boolean onNoun(NounGroup group, boolean subjectAhead) {
    if (!group.isBare()) {
      return prepositional(group);
    }
    return title(group) || genitive(group, subjectAhead) || governed(group);
  }

  /** "вывод войск из Грузии": on the nearest noun listed with it, however far in the chain. */
  private boolean prepositional(NounGroup group) {
    for (int i = state.chain.size() - 1; i >= 0; i--) {
      NounGroup noun = state.chain.get(i);
      Optional<GrammaticalCase> inCase = governedCase(lemma(noun), group);
      if (inCase.isPresent() || noun != state.last() && isPartner(noun, group)) {
        cut(i);
        hang(noun, group, inCase.orElseGet(() -> chosen(group, lemma(noun))));
        return true;
      }
    }
    NounGroup last = state.last();
    boolean verbal =
        grammar.all(WordClass.VERBAL).stream().anyMatch(group::standsWith)
            && !RussianOrigins.tell(last, group, words, grammar);
    boolean asked =
        state.receiver != null && governedCase(state.receiver.verb().lemma(), group).isPresent();
    if (verbal || asked && !isPartner(last, group) || isNameOrPronoun(last)) {
      return false;
    }
    hang(last, group, chosen(group, lemma(last)));
    return true;
  }

  /**
   * "обсуждает отношения с Россией": the relations are with it, not the talk; so they are in
   * "отношения России с НАТО".
   */
  private boolean isPartner(NounGroup noun, NounGroup group) {
    return grammar.is(WordClass.TIE, lemma(noun))
        && grammar.all(WordClass.WITH).stream().anyMatch(group::standsWith);
  }

  /** "постпреда при НАТО Дмитрия Рогозина": a name after a title in its case. */
  private boolean title(NounGroup group) {
    if (!isPerson(group)) {
      return false;
    }
    for (int i = state.chain.size() - 1; i >= 0; i--) {
      NounGroup noun = state.chain.get(i);
      boolean fits =
          isTitle(noun)
              && !isPerson(noun)
              && noun.phrase().appositions().isEmpty()
              && possible(noun, i == 0).stream().anyMatch(group::can);
      if (fits) {
        cut(i);
        beside(noun, group);
        return true;
      }
    }
    return false;
  }

  private boolean genitive(NounGroup group, boolean subjectAhead) {
    if (!group.can(GrammaticalCase.GEN) || RussianAsked.is(group, words, state, government)) {
      return false;
    }
    boolean otherSubject =
        state.waiting.stream().anyMatch(w -> w.isBare() && w.can(GrammaticalCase.NOM));
    if (subjectAhead && !otherSubject && group.can(GrammaticalCase.NOM)) {
      return false;
    }
    NounGroup last = state.last();
    if (isNameOrPronoun(last)) {
      boolean asked = !last.isBare() && group.can(GrammaticalCase.ACC) && state.awaitsObject();
      boolean owner = isName(last) && isName(group) && !isPerson(group) && !asked;
      return pastDoer(group) || owner && hangGenitive(last, group);
    }
    return hangGenitive(last, group);
  }

  /** "письмо Москве" is to Moscow where the noun is listed with a dative and no genitive. */
  private boolean hangGenitive(NounGroup noun, NounGroup group) {
    boolean dative =
        group.can(GrammaticalCase.DAT)
            && governs(noun, GrammaticalCase.DAT)
            && !governs(noun, GrammaticalCase.GEN);
    hang(noun, group, dative ? GrammaticalCase.DAT : GrammaticalCase.GEN);
    return true;
  }

  /** "бойкот Россией заседаний": past the doer, on the noun that it stands on. */
  private boolean pastDoer(NounGroup group) {
    for (int i = state.chain.size() - 2; i >= 0; i--) {
      NounGroup noun = state.chain.get(i);
      boolean taken =
          noun.phrase().complements().stream()
              .anyMatch(c -> grammar.is(WordClass.GENITIVE, c.preposition()));
      if (!isName(noun) && !taken && governs(noun, GrammaticalCase.GEN)) {
        cut(i);
        hang(noun, group, GrammaticalCase.GEN);
        return true;
      }
    }
    return false;
  }

  /** "признание Россией …", "ответ Москве": a doer or addressee that the noun is listed with. */
  private boolean governed(NounGroup group) {
    for (int i = state.chain.size() - 1; i >= 0; i--) {
      NounGroup noun = state.chain.get(i);
      for (GrammaticalCase each : List.of(GrammaticalCase.INS, GrammaticalCase.DAT)) {
        if (group.can(each) && !isName(noun) && governs(noun, each)) {
          cut(i);
          hang(noun, group, each);
          return true;
        }
      }
    }
    return false;
  }

  private boolean governs(NounGroup noun, GrammaticalCase inCase) {
    return government.governs(lemma(noun), inCase.governedBy(""));
  }

  /** The case in which an entry of {@code lemma} takes the group with its preposition. */
  private Optional<GrammaticalCase> governedCase(String lemma, NounGroup group) {
    return group.cases().stream()
        .filter(c -> government.governs(lemma, c.governedBy(group.preposition())))
        .findFirst();
  }

  /**
   * "Сергей Лавров, министр иностранных дел": the same named twice, in the same case.
   *
   * @param dash true after a dash, which two titles need: "дипломатов – сотрудников бюро"
   */
  boolean apposition(NounGroup group, boolean dash) {
    if (state.chain.isEmpty() || !group.isBare()) {
      return false;
    }
    NounGroup root = state.chain.get(0);
    boolean names =
        isPerson(group) && isTitle(root)
            || isPerson(root) && isTitle(group)
            || dash && isTitle(root) && isTitle(group);
    Set<GrammaticalCase> cases = root.isBare() ? root.cases() : Set.of(root.chosen());
    if (!names || cases.stream().noneMatch(group::can)) {
      return false;
    }
    cut(0);
    beside(root, group);
    return true;
  }

  private void beside(NounGroup noun, NounGroup group) {
    Phrase phrase = group.choose(GrammaticalCase.NOM);
    noun.phrase().appositions().add(phrase);
    state.phrases.add(phrase);
    state.chain.add(group);
  }

  private boolean isPerson(NounGroup group) {
    return isName(group)
        && group.readings().stream().anyMatch(r -> r.kind() == RussianReading.Kind.NAME);
  }

  private static boolean isTitle(NounGroup group) {
    return group.readings().stream()
        .anyMatch(r -> r.kind() == RussianReading.Kind.NOUN && r.animate());
  }

  boolean isName(NounGroup group) {
    return words.get(group.head()).pos() == Pos.PROPN;
  }

  private boolean isNameOrPronoun(NounGroup group) {
    Pos pos = words.get(group.head()).pos();
    return isName(group) || pos == Pos.PRON || pos == Pos.DET;
  }

  private String lemma(NounGroup group) {
    return words.get(group.head()).token().lemma();
  }

  private static Set<GrammaticalCase> possible(NounGroup noun, boolean root) {
    boolean core = noun.chosen() == GrammaticalCase.NOM || noun.chosen() == GrammaticalCase.ACC;
    return root && noun.isBare() && core ? noun.cases() : Set.of(noun.chosen());
  }

  private void cut(int keep) {
    while (state.chain.size() > keep + 1) {
      state.chain.remove(state.chain.size() - 1);
    }
  }

  private void hang(NounGroup on, NounGroup group, GrammaticalCase inCase) {
    Phrase phrase = group.choose(inCase);
    on.phrase().complements().add(phrase);
    state.phrases.add(phrase);
    state.chain.add(group);
  }

  /**
   * Of the cases a preposition leaves, one that the governing word is listed with ("вступить в
   * НАТО"), else place before direction ("в НАТО" is where).
   */
  GrammaticalCase chosen(NounGroup group, String governor) {
    if (group.cases().size() > 1 && !group.isBare()) {
      Optional<GrammaticalCase> governed = governedCase(governor, group);
      if (governed.isPresent()) {
        return governed.get();
      }
    }
    for (GrammaticalCase each :
        List.of(
            GrammaticalCase.DAT,
            GrammaticalCase.LOC,
            GrammaticalCase.INS,
            GrammaticalCase.GEN,
            GrammaticalCase.ACC)) {
      if (group.can(each)) {
        return each;
      }
    }
    return GrammaticalCase.NOM;
  }
}
