package org.detente.curate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** So many in a span of time for each who comes, and no more. Safe for threads. */
final class Rate {

  /** Of more than these, those not heard of for longest are forgotten. */
  private static final int REMEMBERED = 10_000;

  private final int most;
  private final Duration span;
  private final InstantSource clock;
  private final Map<String, Deque<Instant>> times = new LinkedHashMap<>(16, 0.75f, true);

  Rate(int most, Duration span, InstantSource clock) {
    this.most = most;
    this.span = span;
    this.clock = clock;
  }

  /** Counts one; how long to wait when it is one too many, and it is not counted. */
  synchronized Optional<Duration> take(String who) {
    Instant now = clock.instant();
    Deque<Instant> taken = times.computeIfAbsent(who, w -> new ArrayDeque<>());
    while (!taken.isEmpty() && !taken.peek().plus(span).isAfter(now)) {
      taken.poll();
    }
    while (!taken.isEmpty() && taken.peekLast().isAfter(now)) {
      // The clock was set back; what it showed before would keep them out until it is so late
      // again.
      taken.pollLast();
    }
    if (taken.size() >= most) {
      return Optional.of(Duration.between(now, taken.peek().plus(span)));
    }
    taken.add(now);
    if (times.size() > REMEMBERED) {
      times.remove(times.keySet().iterator().next());
    }
    return Optional.empty();
  }
}
