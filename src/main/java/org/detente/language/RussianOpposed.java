package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.RussianReading.Kind;

/** "Россия против вступления Украины": who is against something, with no verb that says so. */
final class RussianOpposed {

  private final Grammar grammar;

  RussianOpposed(Grammar grammar) {
    this.grammar = grammar;
  }

  /** True for a preposition before what somebody does not want. */
  static boolean isOpposed(Grammar grammar, String word) {
    return grammar.isPreposition(word)
        && grammar.casesAfter(word).stream()
            .anyMatch(c -> grammar.is(WordClass.OPPOSED, c.governedBy(word)));
  }

  /** The words of a sentence; a preposition that is all a clause says is its verb. */
  List<RussianWord> told(List<RussianWord> words) {
    List<RussianWord> told = words;
    for (int i = 1; i + 1 < words.size(); i++) {
      RussianWord word = words.get(i);
      if (word.pos() == Pos.ADP
          && isOpposed(grammar, word.token().lower())
          && !isName(words.get(i + 1))
          && isParty(words, i)
          && isVerbless(words, i)) {
        told = told == words ? new ArrayList<>(words) : told;
        RussianReading being = RussianReading.of(word.token().lower(), "VB:Real:INTR");
        Token bare = word.token();
        told.set(
            i,
            new RussianWord(
                new Token(bare.span(), bare.form(), bare.lower(), Pos.VERB, being.morph(), ""),
                List.of(being)));
      }
    }
    return told;
  }

  /** Only names or a pronoun, what joins or stresses them, and a dash stand before it. */
  private boolean isParty(List<RussianWord> words, int i) {
    int k = i - 1;
    boolean named = false;
    for (; k >= 0 && (!isBoundary(words.get(k)) || !named && isDash(words.get(k))); k--) {
      RussianWord word = words.get(k);
      boolean joins =
          word.pos() == Pos.CCONJ
              || word.pos() == Pos.PART
              || word.pos() == Pos.ADV
              || isDash(word);
      if (!joins && !isName(word)) {
        return false;
      }
      named |= isName(word) && word.cases().contains(GrammaticalCase.NOM);
    }
    return named;
  }

  private boolean isDash(RussianWord word) {
    return grammar.is(WordClass.GAP, word.token().form());
  }

  private static boolean isName(RussianWord word) {
    return word.pos() == Pos.PROPN && Character.isUpperCase(word.token().form().charAt(0))
        || word.pos() == Pos.PRON && word.any(r -> r.kind() == Kind.PRONOUN);
  }

  private static boolean isVerbless(List<RussianWord> words, int i) {
    for (int k = i + 1; k < words.size() && !isBoundary(words.get(k)); k++) {
      if (words.get(k).pos() == Pos.VERB) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBoundary(RussianWord word) {
    return word.pos() == Pos.SCONJ || word.pos() == Pos.PUNCT && !word.token().form().equals("«");
  }
}
