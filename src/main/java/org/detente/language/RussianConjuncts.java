package org.detente.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Joins a Russian noun group after a conjunction, or in a list, to its like before. */
final class RussianConjuncts {

  private final List<RussianWord> words;
  private final RussianState state;

  RussianConjuncts(List<RussianWord> words, RussianState state) {
    this.words = words;
    this.state = state;
  }

  /**
   * "Россия и НАТО", "между Москвой и Брюсселем", "стран НАТО и Евросоюза"; "лидерами стран НАТО и
   * России", where the first are one name.
   */
  boolean join(NounGroup group) {
    List<NounGroup> partners = new ArrayList<>(state.chain);
    Collections.reverse(partners);
    partners.removeIf(this::isBeside);
    for (NounGroup partner : partners) {
      GrammaticalCase wanted = partner.chosen();
      boolean core = wanted == GrammaticalCase.NOM || wanted == GrammaticalCase.ACC;
      boolean fits =
          group.isBare()
              ? group.can(wanted)
                  || core && (group.can(GrammaticalCase.NOM) || group.can(GrammaticalCase.ACC))
              : group.preposition().equals(partner.preposition()) && group.can(wanted);
      if (fits) {
        join(partner, group);
        return true;
      }
    }
    Optional<NounGroup> named =
        partners.stream()
            .filter(p -> group.can(GrammaticalCase.GEN))
            .filter(this::isName)
            .filter(p -> isName(group) && isLong(p))
            .findFirst();
    named.ifPresent(p -> join(p, group));
    return named.isPresent();
  }

  /** "министра Лаврова и генсека": beside a title, whose likes follow. */
  private boolean isBeside(NounGroup partner) {
    return state.chain.stream().anyMatch(g -> g.phrase().appositions().contains(partner.phrase()));
  }

  private void join(NounGroup partner, NounGroup group) {
    group.choose(partner.chosen());
    Phrase phrase =
        new Phrase(group.first(), group.head(), group.last(), partner.phrase().preposition());
    partner.phrase().conjuncts().add(phrase);
    partner.join();
    state.phrases.add(phrase);
    replace(partner, group, phrase);
  }

  /** What follows hangs on the newest conjunct. */
  private void replace(NounGroup partner, NounGroup group, Phrase phrase) {
    int at = state.chain.indexOf(partner);
    while (state.chain.size() > at + 1) {
      state.chain.remove(state.chain.size() - 1);
    }
    group.take(phrase);
    state.chain.add(group);
  }

  private boolean isName(NounGroup group) {
    return words.get(group.head()).pos() == Pos.PROPN;
  }

  /** "лидеры стран НАТО": a name that ends with whose they are. */
  private boolean isLong(NounGroup name) {
    return words.get(name.head()).token().form().contains(" ");
  }
}
