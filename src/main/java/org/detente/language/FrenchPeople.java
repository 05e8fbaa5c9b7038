package org.detente.language;

import java.util.List;

/** French nouns of people that are adjectives too, behind one that is a noun too. */
record FrenchPeople(FormDictionary dictionary, Grammar grammar) {

  /** The word at {@code i} as what it is in "un haut responsable russe". */
  Token settle(List<Token> tokens, int i) {
    if (i > 1 && isPerson(tokens, i) && tokens.get(i - 1).pos() == Pos.ADJ) {
      return dictionary.reading(tokens.get(i).form(), 'N').of(tokens.get(i), Pos.NOUN);
    }
    Token token = tokens.get(i);
    boolean rank =
        i > 0
            && token.pos() == Pos.NOUN
            && tokens.get(i - 1).pos() == Pos.DET
            && i + 1 < tokens.size()
            && isPerson(tokens, i + 1)
            && dictionary.reading(token.form(), 'J') != null;
    return rank ? dictionary.reading(token.form(), 'J').of(token, Pos.ADJ) : token;
  }

  private boolean isPerson(List<Token> tokens, int i) {
    FormDictionary.Reading noun =
        tokens.get(i).pos() == Pos.ADJ ? dictionary.reading(tokens.get(i).form(), 'N') : null;
    return noun != null
        && i > 1
        && tokens.get(i - 2).pos() == Pos.DET
        && grammar.is(WordClass.PERSON_NOUN, noun.lemma());
  }
}
