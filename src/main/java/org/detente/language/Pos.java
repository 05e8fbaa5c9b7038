package org.detente.language;

/** Universal parts of speech (Universal Dependencies v2), and {@link #TIME} for whole dates. */
public enum Pos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X,
  /** A whole expression of time, with its preposition ("en octobre de l'année dernière"). */
  TIME;

  /** True for verbs and auxiliaries. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }

  /** True for common and proper nouns. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  /** The part of speech of a tag of UD French-GSD; contracted articles count as prepositions. */
  static Pos ofTag(String tag) {
    return switch (tag) {
      case "ADP+DET", "ADP+PRON" -> ADP;
      default -> {
        try {
          yield valueOf(tag);
        } catch (IllegalArgumentException e) {
          yield X;
        }
      }
    };
  }
}
