package org.detente.query;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.detente.model.Fault;

/**
 * How much work of one kind is done at once. What comes beyond waits, in the order of coming, and
 * is turned away when it waits too long. Safe for threads.
 */
public final class Turns {

  private final Semaphore free;
  private final Duration patience;

  /**
   * @param atOnce how many may work at the same time, at least 1
   * @param patience how long one waits, not negative
   */
  public Turns(int atOnce, Duration patience) {
    if (atOnce < 1 || patience.isNegative()) {
      throw new IllegalArgumentException("nobody would ever have a turn");
    }
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /**
   * Does the work when its turn has come.
   *
   * @throws Fault TIMED_OUT when it does not come in time, or the process is ending
   */
  public <T> T take(Supplier<T> work) {
    try {
      if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw late("too many queries at once; expected fewer", "Try again");
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

  private static Fault late(String found, String remedy) {
    return new Fault(Fault.Code.TIMED_OUT, "query", found, remedy);
  }
}
