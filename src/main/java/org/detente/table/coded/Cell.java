package org.detente.table.coded;

/** What the rows of all data sets have in common; each may be empty. */
enum Cell {
  /** What the data set calls the event. */
  ID,
  /** Day, month or year of the event. */
  DAY,
  /** CAMEO code, PLOVER event, or a type of the codebook. */
  CODE,
  /** PLOVER mode. */
  MODE,
  AGENT_NAME,
  AGENT_CODE,
  AGENT_COUNTRY,
  /** ICEWS lists sectors, POLECAT has the first. */
  AGENT_SECTOR,
  TARGET_NAME,
  TARGET_CODE,
  TARGET_COUNTRY,
  TARGET_SECTOR,
  OBJECT,
  FORUM,
  PLACE,
  SCOPE,
  MODALITY,
  POLARITY,
  NUMBER,
  GOLDSTEIN,
  TONE,
  MENTIONS,
  /** What an event is about, as POLECAT has it beside its mode. */
  CONTEXT,
  /** What tells the article from others, where there is no address. */
  STORY,
  URL,
  PUBLISHER,
  LANGUAGE,
  /** Day on which the data set took the article in, or it was published. */
  SEEN,
  QUOTATION
}
