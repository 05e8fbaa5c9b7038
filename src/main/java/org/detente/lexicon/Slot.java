package org.detente.lexicon;

/**
 * A place in the frame of a verb or event noun.
 *
 * @param kind what fills it
 * @param preposition the preposition, for {@link Kind#OBLIQUE}; else empty
 */
public record Slot(Kind kind, String preposition) {

  /** Kinds of syntactic arguments (lexinfo names where it has them). */
  public enum Kind {
    /** Doer of an active verb, "par …" of a passive one. */
    SUBJECT,
    /** Direct object; subject of a passive verb. */
    DIRECT_OBJECT,
    /** Phrase with a preposition, on the verb or on the event noun. */
    OBLIQUE,
    /** Adjective of a state or organisation on an event noun ("moratoire russe"). */
    DEMONYM,
    /** Possessive determiner on an event noun ("leur rencontre"). */
    POSSESSIVE,
    /** What is said, asked or decided: infinitive or "que" clause. */
    CONTENT,
    /** The thing a participle or event noun stands beside ("bureau … dont la fermeture"). */
    TOPIC
  }
}
