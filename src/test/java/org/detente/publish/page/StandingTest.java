package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final AtomicLong revision = new AtomicLong(1);

  @Test
  void what_was_made_stands_until_the_store_is_written_to() {
    AtomicLong made = new AtomicLong();
    Standing<Long> standing = new Standing<>("test", made::incrementAndGet, revision::get, LONG);
    assertEquals(1, standing.get());
    assertEquals(1, standing.get());
    revision.incrementAndGet();
    assertEquals(2, standing.get());
  }

  @Test
  void after_a_write_nobody_waits_for_what_takes_long() throws InterruptedException {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Standing<Long> standing =
        new Standing<>(
            "test",
            () -> {
              long now = revision.get();
              if (now > 1) {
                await(mayEnd);
              }
              return now;
            },
            revision::get,
            Duration.ofMillis(1));
    assertEquals(1, standing.get());
    revision.set(2);
    assertEquals(1, standing.get());
    assertEquals(Optional.of(1L), standing.peek());
    mayEnd.countDown();
    while (standing.get() < 2) {
      Thread.sleep(1);
    }
  }

  @Test
  void nothing_is_there_before_anything_was_made() {
    CountDownLatch mayEnd = new CountDownLatch(1);
    Standing<Long> standing =
        new Standing<>(
            "test",
            () -> {
              await(mayEnd);
              return 1L;
            },
            revision::get,
            LONG);
    assertEquals(Optional.empty(), standing.peek());
    mayEnd.countDown();
    assertEquals(1, standing.get());
  }

  @Test
  void a_failure_is_told_to_whoever_has_nothing_else() {
    Standing<Long> standing =
        new Standing<>(
            "test",
            () -> {
              throw new IllegalStateException("no store");
            },
            revision::get,
            LONG);
    assertEquals("no store", assertThrows(IllegalStateException.class, standing::get).getMessage());
  }

  @Test
  void what_failed_a_moment_ago_is_tried_again_only_for_who_waits_for_it() {
    AtomicLong tried = new AtomicLong();
    Standing<Long> standing =
        new Standing<>(
            "test",
            () -> {
              tried.incrementAndGet();
              throw new IllegalStateException("no room");
            },
            revision::get,
            LONG);
    assertThrows(IllegalStateException.class, standing::get);
    standing.prepare();
    assertEquals(Optional.empty(), standing.peek());
    revision.incrementAndGet();
    standing.prepare();
    assertEquals(1, tried.get());
    assertThrows(IllegalStateException.class, standing::get);
    assertEquals(2, tried.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
