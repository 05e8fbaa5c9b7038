package org.detente.query;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Cuts queries that take too long, and all of them when the heap is nearly full of what they hold.
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

  /** Watches from now on, until closed. */
  static Watch watch(Duration deadline) {
    Watch watch = new Watch(deadline);
    RUNNING.add(watch);
    watch.alarm =
        THREADS.schedule(watch::cancelForTime, deadline.toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  /** How many queries run on at twice their deadline, deaf to the flag. */
  static long stuck() {
    long now = System.nanoTime();
    return RUNNING.stream().filter(w -> now - w.started > 2 * w.deadline.toNanos()).count();
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
    if (!RUNNING.isEmpty() && OLD_GENERATION.map(Watchdog::isFull).orElse(false)) {
      RUNNING.forEach(Watch::cancelForMemory);
      // What the pool tells is of its last collection, which the next query must not suffer for.
      System.gc();
    }
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
    private final Duration deadline;
    private volatile boolean forMemory;
    private ScheduledFuture<?> alarm;

    private Watch(Duration deadline) {
      this.deadline = deadline;
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
