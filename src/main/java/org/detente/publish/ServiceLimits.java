package org.detente.publish;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.detente.publish.client.Budget;
import org.detente.publish.wire.Wire;
import org.detente.query.Lanes;
import org.detente.query.RunLimits;
import org.detente.query.Turns;

/**
 * What a service takes on.
 *
 * @param port to listen on, 0 to 65535; 0 takes a free one
 * @param isProxied true when a proxy of one's own stands before it, whose word is taken for who
 *     asks
 * @param values limits that are not the usual ones
 */
public record ServiceLimits(int port, boolean isProxied, Map<Limit, Long> values) {

  public ServiceLimits {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port out of range");
    }
    Map<Limit, Long> copy = new EnumMap<>(Limit.class);
    copy.putAll(values);
    copy.forEach(
        (limit, value) -> {
          if (value < limit.least() || value > limit.most()) {
            throw new IllegalArgumentException(limit.key() + " out of range");
          }
        });
    values = Collections.unmodifiableMap(copy);
  }

  /** The usual limits. */
  public static ServiceLimits at(int port) {
    return new ServiceLimits(port, false, Map.of());
  }

  /** These limits with another deadline for answers. */
  public ServiceLimits within(Duration deadline) {
    return with(Limit.QUERY_DEADLINE, deadline.toMillis());
  }

  /** These limits with one that is different. */
  public ServiceLimits with(Limit limit, long value) {
    Map<Limit, Long> more = new EnumMap<>(Limit.class);
    more.putAll(values);
    more.put(limit, value);
    return new ServiceLimits(port, isProxied, more);
  }

  /** These limits for a service behind a proxy of one's own. */
  public ServiceLimits behindProxy() {
    return new ServiceLimits(port, true, values);
  }

  /** A limit as a number of its unit. */
  public long of(Limit limit) {
    return values.getOrDefault(limit, limit.usual());
  }

  /** A limit as a number that is small by its range. */
  public int count(Limit limit) {
    return Math.toIntExact(of(limit));
  }

  /** A limit that is counted in milliseconds. */
  public Duration time(Limit limit) {
    if (limit.unit() != Limit.Unit.MILLISECONDS) {
      throw new IllegalArgumentException(limit.key() + " is no time");
    }
    return Duration.ofMillis(of(limit));
  }

  /** What an answer may cost. */
  public RunLimits run() {
    return new RunLimits(
        time(Limit.QUERY_DEADLINE), count(Limit.ANSWER_ROWS), of(Limit.ANSWER_CHARACTERS));
  }

  /** New turns of those who read. */
  Lanes lanes() {
    return new Lanes(
        turns(Limit.PAGES_AT_ONCE, Limit.PAGES_PATIENCE),
        turns(Limit.DOCUMENTS_AT_ONCE, Limit.DOCUMENTS_PATIENCE),
        turns(Limit.QUICK_AT_ONCE, Limit.QUICK_PATIENCE),
        turns(Limit.HEAVY_AT_ONCE, Limit.HEAVY_PATIENCE),
        time(Limit.QUERY_MOMENT));
  }

  /** What each client may have. */
  Budget budget() {
    return new Budget(
        of(Limit.CLIENT_REQUESTS),
        of(Limit.CLIENT_REQUESTS_SAVED),
        of(Limit.CLIENT_SECONDS),
        of(Limit.CLIENT_SECONDS_SAVED),
        count(Limit.CLIENT_AT_ONCE),
        count(Limit.CLIENT_TABLE));
  }

  /** What the server is held to. */
  Wire wire() {
    return new Wire(
        count(Limit.REQUEST_HEADER_BYTES),
        count(Limit.REQUEST_BODY_BYTES),
        time(Limit.REQUEST_TIME),
        time(Limit.CONNECTION_IDLE),
        count(Limit.CONNECTIONS));
  }

  private Turns turns(Limit atOnce, Limit patience) {
    return new Turns(count(atOnce), count(Limit.LANE_WAITING), time(patience));
  }
}
