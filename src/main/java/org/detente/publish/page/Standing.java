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

  private final Supplier<T> making;
  private final LongSupplier revision;
  private final Duration patience;
  private final ThreadPoolExecutor thread;

  private Optional<Made<T>> made = Optional.empty();
  private CompletableFuture<Made<T>> underWay = CompletableFuture.completedFuture(null);

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
    CompletableFuture<Made<T>> next;
    Optional<Made<T>> before;
    synchronized (this) {
      before = made;
      if (before.isPresent() && before.get().revision() == revision.getAsLong()) {
        return before.get().value();
      }
      next = begin();
    }
    try {
      return (before.isEmpty() ? next.get() : next.get(patience.toMillis(), TimeUnit.MILLISECONDS))
          .value();
    } catch (TimeoutException e) {
      return before.orElseThrow().value();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return before.map(Made::value).orElseThrow(Standing::stopping);
    } catch (ExecutionException e) {
      if (before.isEmpty() && e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      return before.map(Made::value).orElseThrow(Standing::stopping);
    }
  }

  /** What stands or stood a moment ago, if anything was ever made; never waits. */
  public synchronized Optional<T> peek() {
    if (made.isEmpty() || made.get().revision() != revision.getAsLong()) {
      begin();
    }
    return made.map(Made::value);
  }

  /** What was made of the store as it is now, if it was made already; never waits. */
  public synchronized Optional<T> fresh() {
    return made.filter(m -> m.revision() == revision.getAsLong()).map(Made::value);
  }

  /** Begins to make it, unless it is being made or stands. */
  public synchronized void prepare() {
    if (fresh().isEmpty()) {
      begin();
    }
  }

  private synchronized CompletableFuture<Made<T>> begin() {
    if (underWay.isDone()) {
      underWay = CompletableFuture.supplyAsync(this::make, thread);
    }
    return underWay;
  }

  private Made<T> make() {
    long now = revision.getAsLong();
    try {
      Made<T> next = new Made<>(making.get(), now);
      synchronized (this) {
        made = Optional.of(next);
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
