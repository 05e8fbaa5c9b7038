package org.detente.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the headers of a request trickle in: two spans of time in which bytes
 * came, and no request was complete or under way.
 */
public final class SlowHeaders implements Connection.Listener {

  private final Scheduler scheduler;
  private final Duration span;

  /**
   * @param span half of the time that headers may take
   */
  public SlowHeaders(Scheduler scheduler, Duration span) {
    this.scheduler = scheduler;
    this.span = span;
  }

  @Override
  public void onOpened(Connection connection) {
    look(connection, new Seen(0, 0, 0));
  }

  private void look(Connection connection, Seen before) {
    scheduler.schedule(
        () -> {
          if (connection.getEndPoint().isOpen()) {
            Seen now = before.then(connection);
            if (now.spans >= 2) {
              connection.getEndPoint().close();
            } else {
              look(connection, now);
            }
          }
        },
        span.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** What had come by the end of a span, and for how many spans it was of headers alone. */
  private record Seen(long requests, long bytes, int spans) {

    Seen then(Connection connection) {
      long in = connection.getMessagesIn();
      long came = connection.getBytesIn();
      boolean isTrickle = in == requests && in <= connection.getMessagesOut() && came > bytes;
      return new Seen(in, came, isTrickle ? spans + 1 : 0);
    }
  }
}
