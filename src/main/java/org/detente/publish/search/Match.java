package org.detente.publish.search;

/** How well a name answers the words asked for; the best first. */
public enum Match {
  /** The words are the preferred label. */
  LABEL,
  /** The words are another name, such as a surname or an acronym. */
  ALIAS,
  /** A name begins with the words and goes on. */
  START,
  /** Each word stands in one name. */
  WORDS,
  /** Each word begins a word of one name. */
  BEGINNINGS,
  /** The words stand in several names of the thing, or partly in what is told beside it. */
  APART,
  /** A word sounds like one of the name: Grouchko, Gruschko, Грушко. */
  SOUND,
  /** A word is one letter off. Asked only when nothing answers better. */
  TYPO
}
