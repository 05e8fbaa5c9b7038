package org.detente.language;

/** A piece of a sentence before it is known what hangs on what. */
sealed interface Chunk {

  /** Index of the first token. */
  int first();

  /** A noun phrase with the preposition before it. */
  record Noun(int first, Phrase phrase) implements Chunk {}

  /** A verb group. */
  record Verb(int first, VerbGroup group) implements Chunk {}

  /**
   * A word or mark that joins or opens something.
   *
   * @param first index of the token
   * @param kind what it does
   * @param word canonical form: a preposition before an infinitive, a subordinator, a relative
   */
  record Mark(int first, Kind kind, String word) implements Chunk {}

  /** What a mark does. */
  enum Kind {
    COMMA,
    /** Colon, semicolon, dash, closing quotation mark: what follows starts anew. */
    BREAK,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    PREPOSITION,
    TIME,
    OTHER
  }
}
