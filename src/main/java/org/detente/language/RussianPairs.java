package org.detente.language;

import java.util.List;

/** Two names that a hyphen joins into a pair: "отношения Россия-НАТО", "саммит РФ-НАТО". */
final class RussianPairs {

  private final List<RussianWord> words;
  private final RussianState state;

  RussianPairs(List<RussianWord> words, RussianState state) {
    this.words = words;
    this.state = state;
  }

  /** Places a name of a pair: on the noun before, as if it were "of both"; false for others. */
  boolean place(NounGroup group) {
    if (group.first() == group.last() && isJoined(group.first() - 1) && !state.chain.isEmpty()) {
      NounGroup partner = state.last();
      Phrase phrase = group.choose(partner.chosen());
      partner.phrase().conjuncts().add(phrase);
      partner.join();
      state.phrases.add(phrase);
      return true;
    }
    boolean first = group.isBare() && isJoined(group.last() + 1);
    NounGroup noun = state.last();
    if (first && state.adjacent && noun != null && !isName(noun.head())) {
      Phrase phrase = group.choose(GrammaticalCase.GEN);
      noun.phrase().complements().add(phrase);
      state.phrases.add(phrase);
      state.chain.add(group);
      return true;
    }
    return false;
  }

  /** A hyphen without a space on either side, between two names. */
  private boolean isJoined(int hyphen) {
    return hyphen > 0
        && hyphen + 1 < words.size()
        && words.get(hyphen).token().form().equals("-")
        && isName(hyphen - 1)
        && isName(hyphen + 1)
        && end(hyphen - 1) == start(hyphen)
        && end(hyphen) == start(hyphen + 1);
  }

  private boolean isName(int word) {
    return words.get(word).pos() == Pos.PROPN;
  }

  private int start(int word) {
    return words.get(word).token().span().start();
  }

  private int end(int word) {
    return words.get(word).token().span().end();
  }
}
