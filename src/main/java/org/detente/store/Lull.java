package org.detente.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.detente.model.Fault;

/**
 * Waits for a moment in which nobody reads. Whoever waits for a lock that is fair keeps all out who
 * come later; so it is asked for again and again, each time for a moment, and one long reader does
 * not make all others wait as long as it reads.
 *
 * <p>Long readers who follow one another would leave no such moment: from time to time they wait
 * before they begin, for as long as it takes those who began to end by their deadlines.
 */
final class Lull {

  private static final long MOMENT_MILLIS = 200;
  private static final int FREE = 5;
  private static final int WITHOUT_LONG_READERS = 30;

  /** As long as a query tries to be quick, and a little more. */
  private static final long LONGER_MILLIS = 1_500;

  private static final int LONGER = 4;

  /** Some minutes. */
  private static final int ROUNDS = 20;

  private static final long PATIENCE_MILLIS = 12_000;

  private final ReentrantReadWriteLock lock;
  private boolean isWanted;

  Lull(ReentrantReadWriteLock lock) {
    this.lock = lock;
  }

  /** Takes the lock of the writer; after some minutes it waits as others do. */
  void await() {
    try {
      for (int i = 0; i < ROUNDS; i++) {
        if (comes(MOMENT_MILLIS, FREE)) {
          return;
        }
        want(true);
        if (comes(MOMENT_MILLIS, WITHOUT_LONG_READERS) || comes(LONGER_MILLIS, LONGER)) {
          return;
        }
        want(false);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      want(false);
    }
    lock.writeLock().lock();
  }

  /**
   * For those who may read for seconds, before they begin.
   *
   * @return false when they had better not, after they have waited for some seconds
   */
  synchronized boolean letIn() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      for (long left = PATIENCE_MILLIS; isWanted && left > 0; ) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !isWanted;
  }

  /** What they are told then. */
  static Fault busy() {
    return new Fault(
        Fault.Code.TOO_BUSY,
        "query",
        "the store's files are about to be exchanged; expected nobody who reads for long",
        "Try again");
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
