package org.detente.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.detente.query.cases.Case;
import org.detente.query.cases.Rows;

/**
 * A case, and how a store stood it.
 *
 * @param asked the case
 * @param rows what was answered
 * @param millis the shortest time that one of several runs took, of the processor: what else the
 *     machine does is left out
 */
record CheckedCase(Case asked, Rows rows, long millis) {

  private static final int RUNS = 5;
  private static final long ENOUGH_NANOS = 1_000_000_000L;

  /** Asks several times, but for no longer than a second when that is enough for one time. */
  static CheckedCase of(Case asked, Supplier<Rows> asking) {
    Rows rows = null;
    long best = Long.MAX_VALUE;
    long begin = System.nanoTime();
    for (int run = 0; run < RUNS && (run == 0 || System.nanoTime() - begin < ENOUGH_NANOS); run++) {
      long start = busyNanos();
      rows = asking.get();
      best = Math.min(best, busyNanos() - start);
    }
    return new CheckedCase(asked, rows, Math.round(best / 1e6));
  }

  private static long busyNanos() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported()
        ? threads.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** True when the rows are those expected. */
  boolean isExpected() {
    return asked.before().fits(rows);
  }

  /** True when it has the expected rows and each says where it is from. */
  boolean passes() {
    return isExpected() && rows.haveSources();
  }

  /** The query with its parameters. */
  String query() {
    List<String> words = new ArrayList<>(List.of(asked.query()));
    asked.parameters().forEach((name, value) -> words.add(name + "=" + value));
    return String.join(" ", words);
  }

  /** What is wrong, a line each; nothing when it passes. */
  List<String> objections() {
    List<String> lines = new ArrayList<>();
    if (!isExpected()) {
      Set<String> found = asked.before().comparable(rows);
      Set<String> missing = new TreeSet<>(asked.before().rows());
      missing.removeAll(found);
      missing.forEach(row -> lines.add(asked.name() + ": expected " + row));
      found.removeAll(asked.before().rows());
      found.forEach(row -> lines.add(asked.name() + ": found " + row));
    }
    if (!rows.haveSources()) {
      lines.add(asked.name() + ": a row without source");
    }
    return lines;
  }
}
