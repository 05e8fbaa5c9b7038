package org.detente.extract;

/**
 * What a claim's confidence comes from: how it was read, not what it says of the world. Each has a
 * weight in {@code data/lexicon/confidence.ttl}.
 */
public enum Trait {
  /** Told by an event noun that no verb hands on. */
  BARE_NOUN,
  /** A position: what a voice says that no other claim tells. */
  WHAT_IS_SAID,
  /** Doer and day are those of the announcement before it. */
  CARRIED_ON,
  /** Its date is that of another claim of the same event. */
  DATE_RECALLED,
  /** Nobody does it. */
  NO_AGENT,
  /** Its doer is named by a pronoun or possessive. */
  AGENT_BY_PRONOUN,
  /** Its doer is a person named by an office alone. */
  AGENT_BY_OFFICE,
  /** Its doer is named by other words than a name: a title, an adjective, a short form. */
  AGENT_BY_DESCRIPTION,
  /** Its doer stands more than 60 characters from its words. */
  FAR_AGENT,
  /** It has no object. */
  NO_OBJECT,
  /** Its object is words that name nothing known. */
  UNKNOWN_OBJECT,
  /** It has no date. */
  UNDATED,
  /** At most one role of its frame is filled by something known. */
  SPARSE_FRAME,
  /** Its sense asks for fixed words, or for kinds or nouns in its roles. */
  CONDITIONED,
  /** Its sentence has more than 40 tokens. */
  LONG_SENTENCE,
  /** Its clause is a relative, participle, infinitive or adverbial one. */
  SUBORDINATE,
  /** It stands in the headline. */
  HEADLINE,
  /** It is not told as actual. */
  NOT_ACTUAL,
  /** It is denied. */
  DENIED,
  /** Others of its type stand on the same words. */
  SEVERAL,
  /** The article tells it again, or told it before. */
  RETOLD,
  /** An agent is named by an office not held then. */
  OUT_OF_OFFICE,
  /** Its type is of the personnel family. */
  PERSONNEL,
  /** Its type is of the instruments family. */
  INSTRUMENT,
  /** Its type is of the contacts family. */
  CONTACT,
  /** Its type is of the speech acts. */
  SPEECH_ACT,
  /** Its type is of the force family. */
  FORCE,
  /** Its type is a change of relations. */
  RELATIONS
}
