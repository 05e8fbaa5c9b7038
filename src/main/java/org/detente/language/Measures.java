package org.detente.language;

import java.util.List;

/** Phrases after a measure of time, which has taken their preposition. */
record Measures(List<Token> tokens, Grammar grammar, Lookahead look) {

  /** "Deux mois après la signature": the measure of time has taken the preposition. */
  Phrase governed(int i, Phrase phrase) {
    String word = phrase.isBare() && conjunction(i).isEmpty() ? taken(i) : "";
    if (word.isEmpty()) {
      return phrase;
    }
    Phrase governed = new Phrase(phrase.first(), phrase.head(), phrase.last(), word);
    governed.appositions().addAll(phrase.appositions());
    return governed;
  }

  /** "two weeks after NATO expelled them": what the measure has taken opens a clause, or "". */
  String conjunction(int i) {
    if (grammar.all(WordClass.SAYING).isEmpty()) {
      return "";
    }
    int k = i + 1;
    while (look.isNoun(k) && !((Chunk.Noun) look.chunk(k)).phrase().isBare()) {
      k++;
    }
    boolean told = look.isVerb(k) && ((Chunk.Verb) look.chunk(k)).group().isFinite();
    return told ? taken(i) : "";
  }

  /** The preposition at the end of the measure right before the chunk, or "". */
  private String taken(int i) {
    if (i == 0 || !look.follows(i, Chunk.Kind.TIME)) {
      return "";
    }
    String time = tokens.get(look.chunk(i).first() - 1).lower();
    String word = time.substring(time.lastIndexOf(' ') + 1);
    return time.contains(" ") && grammar.is(WordClass.MEASURED_FROM, word) ? word : "";
  }
}
