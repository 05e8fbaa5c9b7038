package org.detente.publish.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something made of the whole of a store, on a thread of its own, again once the store has been
 * written to. Only the first of it is waited for: later, who cannot have the new one soon gets what
 * was made before. Safe for threads.
 *
 * @param <T> what is made, which nobody changes
 */
public final class Standing<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

  /** Nanoseconds between a failure and the next attempt for those who do not wait for it. */
  private static final long REST = Duration.ofMinutes(1).toNanos();

  private final Supplier<T> making;
  private final LongSupplier revision;
  private final Duration patience;
  private final ThreadPoolExecutor thread;

  private Optional<Made<T>> made = Optional.empty();
  private CompletableFuture<T> underWay = CompletableFuture.completedFuture(null);
  private volatile long ended;

  /** What was made, and of which revision. */
  private record Made<T>(T value, long revision) {}

  /**
   * @param name of the thread
   * @param making makes it
   * @param revision of the store
   * @param patience how long the new one is waited for, once there is an old one
   */
  public Standing(String name, Supplier<T> making, LongSupplier revision, Duration patience) {
    this.making = making;
    this.revision = revision;
    this.patience = patience;
    this.thread =
        new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread daemon = new Thread(task, name);
              daemon.setDaemon(true);
              return daemon;
            });
  }

  /**
   * What stands now, or stood a moment ago.
   *
   * @throws Fault as the making of the first
   */
  public T get() {
    CompletableFuture<T> next;
    Optional<T> before;
    synchronized (this) {
      Optional<T> now = fresh();
      if (now.isPresent()) {
        return now.get();
      }
      before = made.map(Made::value);
      next = begin();
    }
    try {
      return before.isEmpty() ? next.get() : next.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return before.orElseThrow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return before.orElseThrow(Standing::stopping);
    } catch (ExecutionException e) {
      if (before.isEmpty() && e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      return before.orElseThrow(Standing::stopping);
    }
  }

  /** What stands or stood a moment ago, if anything was ever made; never waits. */
  public synchronized Optional<T> peek() {
    prepare();
    return made.map(Made::value);
  }

  /** What was made of the store as it is now, if it was made already; never waits. */
  public synchronized Optional<T> fresh() {
    return made.filter(m -> m.revision() == revision.getAsLong()).map(Made::value);
  }

  /**
   * Begins to make it, unless it is being made or stands, or it failed a moment ago: what takes
   * long to fail, for lack of memory perhaps, is not tried for each who asks.
   */
  public synchronized void prepare() {
    boolean rests = underWay.isCompletedExceptionally() && System.nanoTime() - ended < REST;
    if (!rests && fresh().isEmpty()) {
      begin();
    }
  }

  private CompletableFuture<T> begin() {
    if (underWay.isDone()) {
      underWay =
          CompletableFuture.supplyAsync(this::make, thread)
              .whenComplete((next, failure) -> ended = System.nanoTime());
    }
    return underWay;
  }

  private T make() {
    long now = revision.getAsLong();
    try {
      T next = making.get();
      synchronized (this) {
        made = Optional.of(new Made<>(next, now));
      }
      return next;
    } catch (RuntimeException e) {
      LOG.debug("the store could not be looked through: {}", e.toString());
      throw e;
    }
  }

  private static Fault stopping() {
    return new Fault(
        Fault.Code.TIMED_OUT,
        "store",
        "the server is stopping; expected it to stay",
        "Try again later");
  }
}
