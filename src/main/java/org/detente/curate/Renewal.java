package org.detente.curate;

import java.io.IOException;
import java.time.Duration;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the events anew after writes, in the background: those wanted while others are made are
 * made once, together. The store remembers across restarts that they are wanted.
 */
final class Renewal implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

  private final Work work;
  private final Thread thread;

  /** Writes are numbered: those done, worked on, and seen in the events. */
  private long wanted;

  private long tried;
  private long made;
  private boolean closed;

  /** Makes the events of a store anew. */
  @FunctionalInterface
  interface Work {

    /**
     * Does.
     *
     * @throws Fault when it cannot
     */
    void renew() throws IOException;
  }

  /**
   * @param behind whether a process that ended has left them to be made
   */
  Renewal(Work work, boolean behind) {
    this.work = work;
    this.thread = new Thread(this::run, "make events anew");
    thread.setDaemon(true);
    if (behind) {
      wanted = 1;
    }
    thread.start();
  }

  /** Something that events are made of is written, or may be. */
  synchronized void want() {
    wanted++;
    notifyAll();
  }

  /**
   * Waits until the events are those of what is written now, or the time is over.
   *
   * @return {@code current}, {@code renewing} or {@code failed}
   */
  synchronized String state(Duration patience) {
    long upTo = wanted;
    long end = System.nanoTime() + patience.toNanos();
    long left = patience.toMillis();
    while (tried < upTo && left > 0 && !closed) {
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return made >= upTo ? "current" : tried >= upTo ? "failed" : "renewing";
  }

  private void run() {
    for (long next = await(); next > 0; next = await()) {
      boolean done = renewed();
      finish(next, done);
    }
  }

  /** The number of the last write to work on; 0 when there is to be no more work. */
  private synchronized long await() {
    while (!closed && tried >= wanted) {
      try {
        wait();
      } catch (InterruptedException e) {
        return 0;
      }
    }
    return closed ? 0 : wanted;
  }

  private synchronized void finish(long upTo, boolean done) {
    tried = upTo;
    if (done) {
      made = upTo;
    }
    notifyAll();
  }

  /** Whatever goes wrong, an error of the machine too, the next write has them made. */
  private boolean renewed() {
    try {
      work.renew();
      return true;
    } catch (IOException | RuntimeException | Error e) {
      LOG.warn("events were not made anew: {}", String.valueOf(e));
      return false;
    }
  }

  /** Lets what is under way end. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
