package org.detente.language;

import java.util.List;

/** English words behind "to" that are infinitives though a tagger took them for nouns. */
record MarkedInfinitive(List<Token> tokens, Grammar grammar) {

  /**
   * "to counter Russia", "told Moscow to respect the ceasefire", "ordered two diplomats to leave".
   */
  boolean is(int i, List<FormDictionary.Reading> readings) {
    boolean bare = readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
    boolean marked = i > 1 && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i - 1).lower());
    if (!bare || !marked || grammar.is(WordClass.NOUN_FIRST, tokens.get(i).lower())) {
      return false;
    }
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    if (next == Pos.DET || next == Pos.PRON || next == Pos.PROPN && !isTitle(tokens.get(i))) {
      return true;
    }
    boolean person = tokens.get(i - 2).pos().isNominal();
    for (int k = i - 2; person && k >= 0 && tokens.get(k).pos() != Pos.PUNCT; k--) {
      if (tokens.get(k).pos().isVerbal()) {
        return grammar.is(WordClass.INFINITIVE_VERB, tokens.get(k).lemma());
      }
    }
    return false;
  }

  /** "to Minister Ivanov", "to frigate Ladny": a noun that a name follows. */
  private boolean isTitle(Token token) {
    return grammar.is(WordClass.ATTENDING, token.lemma())
        || grammar.is(WordClass.FORCES, token.lemma())
        || grammar.is(WordClass.MEETING_PEOPLE, token.lemma());
  }
}
