package org.detente.language;

/** A piece of a Russian sentence before it is known what hangs on what. */
sealed interface RussianChunk {

  /** Index of the first token, a preposition counted. */
  int first();

  /** A noun group. */
  record Noun(int first, NounGroup group) implements RussianChunk {}

  /** A verb group. */
  record Verb(int first, RussianVerb verb) implements RussianChunk {}

  /**
   * A word or mark that joins or opens something.
   *
   * @param kind what it does
   * @param word its canonical words
   * @param group the relative pronoun's own group, for {@link Chunk.Kind#RELATIVE}; else null
   */
  record Mark(int first, Chunk.Kind kind, String word, NounGroup group) implements RussianChunk {}
}
