package org.detente.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.detente.model.Fault;

/**
 * How much work of one kind is done at once. What comes beyond waits, in the order of coming, and
 * is turned away when it waits too long, or at once when too many wait already. Safe for threads.
 */
public final class Turns {

  private final Semaphore free;
  private final int atOnce;
  private final int mostWaiting;
  private final Duration patience;
  private final AtomicLong refused = new AtomicLong();

  /**
   * As many as like may wait.
   *
   * @param atOnce how many may work at the same time, at least 1
   * @param patience how long one waits, not negative
   */
  public Turns(int atOnce, Duration patience) {
    this(atOnce, Integer.MAX_VALUE, patience);
  }

  /**
   * @param atOnce how many may work at the same time, at least 1
   * @param mostWaiting how many may wait for them, not negative
   * @param patience how long one waits, not negative
   */
  public Turns(int atOnce, int mostWaiting, Duration patience) {
    if (atOnce < 1 || mostWaiting < 0 || patience.isNegative()) {
      throw new IllegalArgumentException("nobody would ever have a turn");
    }
    this.free = new Semaphore(atOnce, true);
    this.atOnce = atOnce;
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /**
   * Does the work when its turn has come.
   *
   * @throws Fault TOO_BUSY when it does not come in time, or the process is ending
   */
  public <T> T take(Supplier<T> work) {
    try {
      boolean mayWait = free.getQueueLength() < mostWaiting;
      if (!free.tryAcquire(mayWait ? patience.toMillis() : 0, TimeUnit.MILLISECONDS)) {
        throw late("too many at once; expected fewer", "Try again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late("the server is stopping; expected it to stay", "Try again later");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  /** How many work now. */
  public int working() {
    return Math.max(0, atOnce - free.availablePermits());
  }

  /** How many wait now. */
  public int waiting() {
    return free.getQueueLength();
  }

  /** How many were turned away since the beginning. */
  public long refused() {
    return refused.get();
  }

  private Fault late(String found, String remedy) {
    refused.incrementAndGet();
    return new Fault(Fault.Code.TOO_BUSY, "query", found, remedy);
  }
}
