package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void one_too_many_is_told_to_come_back_and_others_have_turns_of_their_own() {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    Turns others = new Turns(1, Duration.ofMillis(20));
    Fault fault = turns.take(() -> assertThrows(Fault.class, () -> turns.take(() -> 1)));
    assertEquals(Fault.Code.TOO_BUSY, fault.code());
    assertEquals(2, turns.take(() -> others.take(() -> 2)));
  }

  @Test
  void a_turn_ends_with_what_goes_wrong_in_it() {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    assertThrows(
        IllegalStateException.class,
        () ->
            turns.take(
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(3, turns.take(() -> 3));
  }
}
