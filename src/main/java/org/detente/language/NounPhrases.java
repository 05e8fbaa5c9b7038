package org.detente.language;

/** Reads the noun phrases of a sentence. */
sealed interface NounPhrases permits NounChunker, HeadFinalChunker {

  /**
   * The noun phrase that starts at token {@code i}, or null.
   *
   * @param preposition canonical preposition before it, or empty
   */
  Phrase phrase(int i, String preposition);
}
