package org.detente.publish;

import java.time.Duration;
import org.detente.query.RunLimits;

/**
 * What a service takes on.
 *
 * @param port to listen on, 0 to 65535; 0 takes a free one
 * @param run what an answer may cost
 * @param atOnce queries that run at the same time, at least 1
 * @param patience how long a query waits for its turn before it is told to come back
 * @param queryCharacters longest text of a query, at least 1
 * @param nesting deepest nesting of brackets in a query, at least 1
 */
public record ServiceLimits(
    int port, RunLimits run, int atOnce, Duration patience, int queryCharacters, int nesting) {

  public ServiceLimits {
    if (port < 0 || port > 65_535 || atOnce < 1 || queryCharacters < 1 || nesting < 1) {
      throw new IllegalArgumentException("port or limits out of range");
    }
  }

  /** The usual limits: 10 s, 10,000 rows, 4 queries at once, 64 KiB of text nested 64 deep. */
  public static ServiceLimits at(int port) {
    return new ServiceLimits(port, RunLimits.PUBLIC, 4, Duration.ofMillis(500), 65_536, 64);
  }

  /** These limits with another deadline for answers. */
  public ServiceLimits within(Duration deadline) {
    return new ServiceLimits(
        port, run.within(deadline), atOnce, patience, queryCharacters, nesting);
  }
}
