package org.detente.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Cuts queries that take too long, and while the heap is nearly full of what they hold, the one
 * that has run longest.
 *
 * <p>Jena's own timeouts hang on one alarm thread, which a query that skips rows can block for
 * good, so that no query of the process is cut any more. Here nothing waits for a query: a flag is
 * set that its iterators look at.
 */
final class Watchdog {

  private static final double FULL = 0.85;
  private static final int TICK_MILLIS = 50;

  private static final Set<Watch> RUNNING = ConcurrentHashMap.newKeySet();
  private static final ScheduledThreadPoolExecutor THREADS = threads();
  private static final Optional<MemoryPoolMXBean> OLD_GENERATION = oldGeneration();

  private Watchdog() {}

  /**
   * Watches from now on, until closed.
   *
   * @param deadline after which the query is told to end
   * @param patience after twice of which it counts as stuck; the deadline, or more where that is
   *     only of an attempt
   */
  static Watch watch(Duration deadline, Duration patience) {
    Watch watch = new Watch(patience);
    RUNNING.add(watch);
    watch.alarm =
        THREADS.schedule(watch::cancelForTime, deadline.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  /** How many queries run on at twice what they may take, deaf to the flag. */
  static long stuck() {
    long now = System.nanoTime();
    return RUNNING.stream().filter(w -> now - w.started > 2 * w.patience.toNanos()).count();
  }

  /**
   * Ends what works for a query that must end.
   *
   * @param env null where nothing is known of a query, as when constants are put together
   * @throws QueryCancelledException when it must
   */
  static void heed(FunctionEnv env) {
    Context context = env == null ? null : env.getContext();
    if (context != null
        && context.get(ARQConstants.symCancelQuery) instanceof AtomicBoolean cancel
        && cancel.get()) {
      throw new QueryCancelledException();
    }
  }

  private static ScheduledThreadPoolExecutor threads() {
    ScheduledThreadPoolExecutor threads =
        new ScheduledThreadPoolExecutor(
            2,
            task -> {
              Thread thread = new Thread(task, "query watchdog");
              thread.setDaemon(true);
              return thread;
            });
    threads.setRemoveOnCancelPolicy(true);
    threads.scheduleWithFixedDelay(
        Watchdog::lookAtHeap, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    return threads;
  }

  private static void lookAtHeap() {
    if (!RUNNING.isEmpty() && isFull()) {
      // What the pool tells is of its last collection: what has ended since must not count.
      System.gc();
      if (isFull()) {
        RUNNING.stream()
            .filter(watch -> !watch.cancel.get())
            .min(Comparator.comparingLong(watch -> watch.started))
            .ifPresent(Watch::cancelForMemory);
      }
    }
  }

  private static boolean isFull() {
    return OLD_GENERATION.map(Watchdog::isFull).orElse(false);
  }

  private static boolean isFull(MemoryPoolMXBean pool) {
    MemoryUsage afterCollection = pool.getCollectionUsage();
    return afterCollection != null
        && afterCollection.getMax() > 0
        && afterCollection.getUsed() > FULL * afterCollection.getMax();
  }

  private static Optional<MemoryPoolMXBean> oldGeneration() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
        .findFirst();
  }

  /** One query under watch. */
  static final class Watch implements AutoCloseable {

    private final AtomicBoolean cancel = new AtomicBoolean();
    private final long started = System.nanoTime();
    private final Duration patience;
    private volatile boolean forMemory;
    private ScheduledFuture<?> alarm;

    private Watch(Duration patience) {
      this.patience = patience;
    }

    /** Set when the query must end. */
    AtomicBoolean cancel() {
      return cancel;
    }

    /** True when it had to end for lack of memory and not of time. */
    boolean isForMemory() {
      return forMemory;
    }

    private void cancelForTime() {
      cancel.set(true);
    }

    private void cancelForMemory() {
      forMemory = true;
      cancel.set(true);
    }

    @Override
    public void close() {
      alarm.cancel(false);
      RUNNING.remove(this);
    }
  }
}
