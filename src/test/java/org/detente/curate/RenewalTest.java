package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events are made anew after writes. */
class RenewalTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  private static void write(Renewal renewal) {
    renewal.announce();
    renewal.want();
  }

  @Test
  void many_writes_while_events_are_made_are_made_up_for_once() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch go = new CountDownLatch(1);
    Path wanted = folder.resolve("wanted");
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
            wanted)) {
      write(renewal);
      while (made.get() == 0) {
        Thread.onSpinWait();
      }
      for (int i = 0; i < 10; i++) {
        write(renewal);
      }
      assertEquals("renewing", renewal.state(Duration.ofMillis(20)));
      assertTrue(Files.exists(wanted));
      go.countDown();
      assertEquals("current", renewal.state(LONG));
      assertEquals(2, made.get());
      assertFalse(Files.exists(wanted));
    }
  }

  @Test
  void what_was_wanted_when_the_process_ended_is_made_at_the_next_start() throws IOException {
    Path wanted = Files.createFile(folder.resolve("wanted"));
    AtomicInteger made = new AtomicInteger();
    try (Renewal renewal = new Renewal(made::incrementAndGet, wanted)) {
      assertEquals("current", renewal.state(LONG));
      assertEquals(1, made.get());
      assertFalse(Files.exists(wanted));
    }
  }

  @Test
  void what_fails_is_told_and_tried_again_with_the_next_write() {
    AtomicInteger tried = new AtomicInteger();
    Path wanted = folder.resolve("wanted");
    try (Renewal renewal =
        new Renewal(
            () -> {
              if (tried.incrementAndGet() == 1) {
                throw new IOException("failed on purpose");
              }
            },
            wanted)) {
      write(renewal);
      assertEquals("failed", renewal.state(LONG));
      assertTrue(Files.exists(wanted));
      write(renewal);
      assertEquals("current", renewal.state(LONG));
      assertFalse(Files.exists(wanted));
    }
  }
}
