package org.detente.language;

import java.util.List;

/** Phrases after a measure of time, which has taken their preposition. */
record Measures(List<Token> tokens, Grammar grammar, Lookahead look) {

  /** "Deux mois après la signature": the measure of time has taken the preposition. */
  Phrase governed(int i, Phrase phrase) {
    if (i == 0 || !phrase.isBare() || !look.follows(i, Chunk.Kind.TIME)) {
      return phrase;
    }
    String time = tokens.get(phrase.first() - 1).lower();
    String word = time.substring(time.lastIndexOf(' ') + 1);
    if (!time.contains(" ") || !grammar.is(WordClass.MEASURED_FROM, word)) {
      return phrase;
    }
    Phrase governed = new Phrase(phrase.first(), phrase.head(), phrase.last(), word);
    governed.appositions().addAll(phrase.appositions());
    return governed;
  }
}
