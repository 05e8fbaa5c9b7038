package org.detente.table.coded;

import java.util.Locale;

/** What became of a row. */
public enum Outcome {
  /** It makes a claim of a type of the codebook. */
  CLAIM(true),
  /** It makes a claim of no type, since the codebook has none for its code. */
  GENERIC(true),
  /** It concerns others than Russia and NATO with its Allies. */
  OUTSIDE(false),
  /** Another row of the same article says the same. */
  REPEATED(false),
  /** It has more or fewer cells than its table has columns. */
  WRONG_WIDTH(false),
  /** It is longer than a row may be. */
  TOO_LONG(false),
  /** Its bytes are not UTF-8, or no text. */
  NOT_TEXT(false),
  /** It has no id. */
  NO_ID(false),
  /** It has no day, or none that exists. */
  BAD_DAY(false),
  /** It has no code of an event, or none that can be one. */
  BAD_CODE(false),
  /** A number in it is none, or is out of bounds. */
  BAD_NUMBER(false),
  /** A cell holds none of the words that its column may have. */
  BAD_WORD(false),
  /** Its quotation marks do not pair. */
  BAD_QUOTES(false);

  private final boolean written;

  Outcome(boolean written) {
    this.written = written;
  }

  /** True where the row makes a claim. */
  public boolean isWritten() {
    return written;
  }

  /** True where the row is not as its table has rows. */
  public boolean isMalformed() {
    return ordinal() >= WRONG_WIDTH.ordinal();
  }

  /** As reports have it: {@code bad_day}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
