package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchdogTest {

  private static final Duration MOMENT = Duration.ofMillis(1);

  @Test
  void an_attempt_that_ends_late_is_not_stuck_before_the_query_would_be() throws Exception {
    long before = Watchdog.stuck();
    try (Watchdog.Watch attempt = Watchdog.watch(MOMENT, Duration.ofMinutes(1))) {
      while (!attempt.cancel().get()) {
        Thread.sleep(1);
      }
      Thread.sleep(20);
      assertEquals(before, Watchdog.stuck());
      try (StuckQuery stuck = StuckQuery.begin()) {
        assertEquals(before + 1, Watchdog.stuck(), stuck.toString());
        assertTrue(attempt.cancel().get());
      }
    }
  }
}
