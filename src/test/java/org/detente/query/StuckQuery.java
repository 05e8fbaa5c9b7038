package org.detente.query;

import java.time.Duration;

/** A query that nothing can cut, as far as the watchdog can see. */
public record StuckQuery(AutoCloseable watch) implements AutoCloseable {

  /** Begins one, and waits until it has run for twice its deadline. */
  public static StuckQuery begin() throws InterruptedException {
    StuckQuery query = new StuckQuery(Watchdog.watch(Duration.ofMillis(1), Duration.ofMillis(1)));
    Thread.sleep(20);
    return query;
  }

  @Override
  public void close() {
    try {
      watch.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
