package org.detente.table.coded;

/** A row that cannot be used: it costs itself and nothing else. */
final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final Outcome why;

  BadRow(Outcome why) {
    super(why.id(), null, false, false);
    this.why = why;
  }

  Outcome why() {
    return why;
  }
}
