package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LullTest {

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final Lull lull = new Lull(lock);
  private final AtomicBoolean over = new AtomicBoolean();
  private final List<Thread> readers = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    over.set(true);
    for (Thread reader : readers) {
      reader.join();
    }
  }

  private void read(boolean isLong, long millis) {
    Thread reader =
        new Thread(
            () -> {
              while (!over.get()) {
                if (isLong && !lull.letIn()) {
                  continue;
                }
                lock.readLock().lock();
                pause(millis);
                lock.readLock().unlock();
              }
            });
    readers.add(reader);
    reader.start();
    pause(millis / 2);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_moment_comes_though_long_readers_follow_one_another() {
    read(true, 1_000);
    read(true, 1_000);
    read(false, 5);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          lull.await();
          lock.writeLock().unlock();
        });
  }

  @Test
  void whoever_reads_shortly_is_let_in_while_one_long_reader_reads_on() {
    lock.readLock().lock();
    Thread waiting =
        new Thread(
            () -> {
              lull.await();
              lock.writeLock().unlock();
            });
    waiting.start();
    for (int i = 0; i < 5; i++) {
      pause(150);
      assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(20), this::isLetIn));
    }
    lock.readLock().unlock();
    readers.add(waiting);
  }

  private boolean isLetIn() {
    lock.readLock().lock();
    lock.readLock().unlock();
    return true;
  }
}
