package org.detente.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Waits for a moment in which nobody reads. Whoever waits for a lock that is fair keeps all out who
 * come later; so it is asked for again and again, each time for a moment, and one long reader does
 * not make all others wait as long as it reads.
 */
final class Lull {

  private static final long MOMENT_MILLIS = 200;
  private static final int TRIES = 1_500;

  private Lull() {}

  /** Takes the lock of the writer; after ten minutes it waits for it as others do. */
  static void await(ReentrantReadWriteLock lock) {
    try {
      for (int i = 0; i < TRIES; i++) {
        if (lock.writeLock().tryLock(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
        Thread.sleep(MOMENT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.writeLock().lock();
  }
}
