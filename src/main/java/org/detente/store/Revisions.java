package org.detente.store;

import java.util.function.Supplier;

/**
 * How often a dataset was written since it was opened, and what it amounted to at the last look.
 */
final class Revisions {

  private volatile long last;
  private volatile Known known = new Known(-1, Ledger.EMPTY);

  /** What the dataset amounted to at a revision. */
  private record Known(long revision, Ledger ledger) {}

  /** How many writes were committed, or given up. */
  long last() {
    return last;
  }

  /** After a write that was given up, or an exchange of files; by the writer alone. */
  void next() {
    last = last + 1;
  }

  /** After a write that was committed; by the writer alone. */
  void next(Ledger ledger) {
    next();
    known = new Known(last, ledger);
  }

  /** What the dataset amounts to; read where that is not known of this revision. */
  Ledger ledger(Supplier<Ledger> reading) {
    Known before = known;
    long now = last;
    if (before.revision() == now) {
      return before.ledger();
    }
    Ledger found = reading.get();
    if (now == last) {
      known = new Known(now, found);
    }
    return found;
  }
}
