package org.detente.language;

import java.util.List;

/** "требует от других членов увеличения расходов": what is asked is no part of whom. */
final class RussianAsked {

  private RussianAsked() {}

  /**
   * True for a deed in the genitive behind the preposition of whom it is asked, where the verb
   * takes both.
   */
  static boolean is(
      NounGroup group, List<RussianWord> words, RussianState state, Government government) {
    if (state.receiver == null || state.chain.isEmpty() || state.chain.get(0).isBare()) {
      return false;
    }
    String verb = state.receiver.verb().lemma();
    return government.governs(verb, GrammaticalCase.GEN.governedBy(""))
        && government.governs(verb, state.chain.get(0).phrase().preposition())
        && words.get(group.head()).pos() == Pos.NOUN
        && !group.isAnimate()
        && government.lists(words.get(group.head()).token().lemma());
  }
}
