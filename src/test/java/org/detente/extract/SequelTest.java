package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** A paragraph goes on from the date of what it told, not from one that it named by the way. */
class SequelTest {

  private static String answer(String before) {
    return edtf(
        Told.of(before + " L'Alliance a proposé une reprise de la coopération avec la Russie.")
            .one(EventType.PROPOSAL)
            .date());
  }

  @Test
  void what_follows_a_date_of_the_past_happened_between_then_and_publication() {
    assertEquals(
        "[2008-08..2014-04]", answer("Les consultations avaient été suspendues en août 2008."));
  }

  @Test
  void what_is_told_by_the_way_dates_nothing_that_follows() {
    assertEquals("", answer("Moscou regrette le dialogue, qui avait été suspendu en août 2008."));
    assertEquals("", answer("Les consultations avaient cessé après les événements d'août 2008."));
  }
}
