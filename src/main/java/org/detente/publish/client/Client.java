package org.detente.publish.client;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What one client has left: requests, and milliseconds of work done for it. Safe for threads. */
final class Client {

  /** Goes on evenly while the clock of the machine is set. */
  static final TimeMeter TIME = TimeMeter.SYSTEM_NANOTIME;

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final long NANOS = 1_000_000_000L;

  private final Bucket requests;
  private final Bucket millis;
  private final AtomicInteger atOnce = new AtomicInteger();

  Client(Budget budget) {
    this.requests = bucket(budget.requestsSaved(), budget.requests());
    this.millis = bucket(1_000 * budget.secondsSaved(), 1_000 * budget.seconds());
  }

  private static Bucket bucket(long most, long aMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(most).refillGreedy(aMinute, MINUTE))
        .withCustomTimePrecision(TIME)
        .build();
  }

  /** Takes one request off; how it stands then. */
  Standing ask() {
    ConsumptionProbe probe = requests.tryConsumeAndReturnRemaining(1);
    EstimationProbe work = millis.estimateAbilityToConsume(1);
    long wait =
        Math.max(
            probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill(),
            work.canBeConsumed() ? 0 : work.getNanosToWaitForRefill());
    return new Standing(
        probe.getRemainingTokens(),
        Math.max(0, Math.floorDiv(work.getRemainingTokens(), 1_000L)),
        (wait + NANOS - 1) / NANOS);
  }

  /** Takes work off that has been done, though nothing be left. */
  void pay(Duration work) {
    if (work.toMillis() > 0) {
      millis.consumeIgnoringRateLimits(work.toMillis());
    }
  }

  /** Counts one more under way. */
  int begin() {
    return atOnce.incrementAndGet();
  }

  /** Counts one less under way. */
  void end() {
    atOnce.decrementAndGet();
  }

  /**
   * How a client stands.
   *
   * @param requests that are left
   * @param seconds of work that are left
   * @param rest seconds until it may ask again; 0 when it may now
   */
  record Standing(long requests, long seconds, long rest) {}
}
