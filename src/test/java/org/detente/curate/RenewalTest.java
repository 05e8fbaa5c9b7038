package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Events are made anew after writes. */
class RenewalTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  @Test
  void many_writes_while_events_are_made_are_made_up_for_once() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    try (Renewal renewal =
        new Renewal(
            () -> {
              made.incrementAndGet();
              try {
                go.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            false)) {
      renewal.want();
      while (made.get() == 0) {
        Thread.onSpinWait();
      }
      for (int i = 0; i < 10; i++) {
        renewal.want();
      }
      assertEquals("renewing", renewal.state(Duration.ofMillis(20)));
      go.countDown();
      assertEquals("current", renewal.state(LONG));
      assertEquals(2, made.get());
    }
  }

  @Test
  void what_was_wanted_when_the_process_ended_is_made_at_the_next_start() {
    AtomicInteger made = new AtomicInteger();
    try (Renewal renewal = new Renewal(made::incrementAndGet, true)) {
      assertEquals("current", renewal.state(LONG));
      assertEquals(1, made.get());
    }
  }

  @Test
  void what_fails_is_told_and_tried_again_with_the_next_write() {
    AtomicInteger tried = new AtomicInteger();
    try (Renewal renewal =
        new Renewal(
            () -> {
              if (tried.incrementAndGet() == 1) {
                throw new IOException("failed on purpose");
              }
            },
            false)) {
      renewal.want();
      assertEquals("failed", renewal.state(LONG));
      renewal.want();
      assertEquals("current", renewal.state(LONG));
    }
  }

  @Test
  void an_error_of_the_machine_is_told_and_ends_nothing() {
    AtomicInteger tried = new AtomicInteger();
    try (Renewal renewal =
        new Renewal(
            () -> {
              if (tried.incrementAndGet() == 1) {
                throw new StackOverflowError("on purpose");
              }
            },
            false)) {
      renewal.want();
      assertEquals("failed", renewal.state(Duration.ofSeconds(2)));
      renewal.want();
      assertEquals("current", renewal.state(LONG));
    }
  }
}
