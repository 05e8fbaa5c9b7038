package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When what is derived has to be made anew. */
class LedgerTest {

  private static final String EVIDENCE = Ledger.EMPTY.evidenceId();

  @Test
  void events_of_the_evidence_that_is_there_stand() {
    assertFalse(madeOf(Ledger.madeOf(EVIDENCE)).isBehind());
    assertTrue(madeOf(Ledger.madeOf("0")).isBehind());
    assertTrue(madeOf(Ledger.NOTHING_YET).isBehind());
    assertFalse(Ledger.EMPTY.isBehind(), "nobody makes any");
  }

  @Test
  void events_that_an_older_program_made_of_it_do_not() {
    assertTrue(madeOf(EVIDENCE).isBehind());
  }

  private static Ledger madeOf(String derivedFrom) {
    return new Ledger(Ledger.EMPTY.content(), Ledger.EMPTY.evidence(), Optional.of(derivedFrom));
  }
}
