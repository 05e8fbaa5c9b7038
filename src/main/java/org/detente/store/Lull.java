package org.detente.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Waits for a moment in which nobody reads. Whoever waits for a lock that is fair keeps all out who
 * come later; so it is asked for again and again, each time for a moment, and one long reader does
 * not make all others wait as long as it reads.
 *
 * <p>Long readers who follow one another would leave no such moment: once it is wanted for some
 * seconds they wait before they begin, and those who began end by their deadlines.
 */
final class Lull {

  private static final long MOMENT_MILLIS = 200;
  private static final int ALONE = 5;
  private static final int WITHOUT_LONG_READERS = 60;
  private static final long LONGER_MILLIS = 1_500;
  private static final int LONGER = 10;

  /** Nobody waits longer before they begin: long enough for all of the above. */
  private static final long PATIENCE_MILLIS = 45_000;

  private final ReentrantReadWriteLock lock;
  private boolean isWanted;

  Lull(ReentrantReadWriteLock lock) {
    this.lock = lock;
  }

  /** Takes the lock of the writer; after three quarters of a minute it waits as others do. */
  void await() {
    try {
      if (comes(MOMENT_MILLIS, ALONE)) {
        return;
      }
      want(true);
      if (comes(MOMENT_MILLIS, WITHOUT_LONG_READERS) || comes(LONGER_MILLIS, LONGER)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      want(false);
    }
    lock.writeLock().lock();
  }

  /** For those who may read for seconds, before they begin. */
  synchronized void letIn() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      for (long left = PATIENCE_MILLIS; isWanted && left > 0; ) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void want(boolean wanted) {
    isWanted = wanted;
    notifyAll();
  }

  private boolean comes(long millis, int tries) throws InterruptedException {
    for (int i = 0; i < tries; i++) {
      if (lock.writeLock().tryLock(millis, TimeUnit.MILLISECONDS)) {
        return true;
      }
      Thread.sleep(MOMENT_MILLIS);
    }
    return false;
  }
}
