package org.detente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on standard error for whatever takes longer than two seconds, if someone watches: the
 * launcher says in the system property {@code detente.terminal} whether standard error is a
 * terminal. The bar has no colours, so there is nothing for {@code NO_COLOR} to switch off.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final String task;
  private final long total;
  private final PrintWriter err;
  private final long start = System.nanoTime();
  private long done;
  private ProgressBar bar;

  /**
   * @param task what is under way, one or two words
   * @param total number of steps
   * @param err where messages go
   */
  Progress(String task, long total, PrintWriter err) {
    this.task = task;
    this.total = total;
    this.err = err;
  }

  /** One more step is done. */
  void step() {
    done++;
    if (bar != null) {
      bar.stepTo(done);
      return;
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    if (Boolean.getBoolean("detente.terminal") && elapsed.compareTo(PATIENCE) > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .startsFrom(done, elapsed)
              .build();
    }
  }

  /** A message on a line of its own. */
  void say(String line) {
    if (bar != null) {
      err.println();
    }
    err.println(line);
    err.flush();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
