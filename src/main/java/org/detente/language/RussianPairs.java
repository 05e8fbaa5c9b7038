package org.detente.language;

import java.util.List;
import java.util.Set;

/** Two names that a hyphen joins into a pair: "отношения Россия-НАТО", "саммит РФ-НАТО". */
final class RussianPairs {

  private static final Set<String> DASHES = Set.of("-", "–", "—");

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

  private boolean isJoined(int hyphen) {
    return isJoined(words, hyphen);
  }

  /**
   * A hyphen without a space on either side, between two names; with spaces, behind a noun and a
   * name that does not decline with it ("саммит Россия – НАТО").
   */
  static boolean isJoined(List<RussianWord> words, int hyphen) {
    if (hyphen < 1
        || hyphen + 1 >= words.size()
        || !DASHES.contains(words.get(hyphen).token().form())
        || !isName(words, hyphen - 1)
        || !isName(words, hyphen + 1)) {
      return false;
    }
    boolean tight =
        words.get(hyphen).token().form().equals("-")
            && end(words, hyphen - 1) == start(words, hyphen)
            && end(words, hyphen) == start(words, hyphen + 1);
    return tight
        || hyphen > 1
            && words.get(hyphen - 2).pos() == Pos.NOUN
            && isBasic(words.get(hyphen - 1))
            && isBasic(words.get(hyphen + 1));
  }

  private static boolean isBasic(RussianWord word) {
    return word.any(r -> r.inCase().filter(c -> c == GrammaticalCase.NOM).isPresent())
        && word.token().form().indexOf(' ') < 0;
  }

  private boolean isName(int word) {
    return isName(words, word);
  }

  private static boolean isName(List<RussianWord> words, int word) {
    return words.get(word).pos() == Pos.PROPN;
  }

  private static int start(List<RussianWord> words, int word) {
    return words.get(word).token().span().start();
  }

  private static int end(List<RussianWord> words, int word) {
    return words.get(word).token().span().end();
  }
}
