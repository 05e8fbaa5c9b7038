package org.detente.publish;

import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;

/** Limits that are each in their range, and undo the service or each other together. */
public final class LimitsSense {

  private static final List<Limit> TURNS =
      List.of(
          Limit.PAGES_AT_ONCE, Limit.DOCUMENTS_AT_ONCE, Limit.QUICK_AT_ONCE, Limit.HEAVY_AT_ONCE);

  /** The rest of the heap is for the work itself. */
  private static final double SHARE = 0.75;

  private static final long MEGABYTE = 1 << 20;

  private LimitsSense() {}

  /**
   * Makes sure that a service with these limits can do its work.
   *
   * @param place the file that they come from, as faults name it
   * @throws Fault BAD_LIMITS when it cannot
   */
  static void require(ServiceLimits limits, String place) {
    long turns = TURNS.stream().mapToLong(limits::of).sum();
    requireMore(
        limits,
        place,
        Limit.THREADS,
        turns + TURNS.size() * limits.of(Limit.LANE_WAITING),
        "for all who may work or wait in the lanes");
    requireMore(
        limits,
        place,
        Limit.REQUEST_TIME,
        limits.of(Limit.QUERY_DEADLINE),
        "which is query.deadline: connections would be cut before their answer");
    long stuck = limits.of(Limit.STUCK);
    if (stuck > turns) {
      throw bad(
          place,
          Limit.STUCK.key()
              + " is "
              + stuck
              + "; expected at most "
              + turns
              + ", as many as may work at once in all lanes: it would never be reached");
    }
  }

  private static void requireMore(
      ServiceLimits limits, String place, Limit limit, long least, String why) {
    if (limits.of(limit) <= least) {
      throw bad(
          place,
          limit.key() + " is " + limits.of(limit) + "; expected more than " + least + ", " + why);
    }
  }

  private static Fault bad(String place, String found) {
    return new Fault(
        Fault.Code.BAD_LIMITS, place, found, "Change one of the limits, see docs/limits.md");
  }

  /**
   * What to tell whoever starts a service whose limits let a crowd fill the heap; empty where they
   * do not.
   *
   * @param heap bytes that the process may have
   */
  public static Optional<String> warning(ServiceLimits limits, long heap) {
    long held =
        limits.of(Limit.CONNECTIONS) * limits.of(Limit.REQUEST_BODY_BYTES)
            + limits.of(Limit.ANSWER_BYTES_UNDER_WAY)
            + limits.of(Limit.ANSWER_BYTES_KEPT);
    return held <= SHARE * heap
        ? Optional.empty()
        : Optional.of(
            "Limits: bodies (%s × %s) and answers (%s, %s) may take %d MB of a heap of %d MB. Lower one, or give more (-Xmx)."
                .formatted(
                    Limit.CONNECTIONS.key(),
                    Limit.REQUEST_BODY_BYTES.key(),
                    Limit.ANSWER_BYTES_UNDER_WAY.key(),
                    Limit.ANSWER_BYTES_KEPT.key(),
                    held / MEGABYTE,
                    heap / MEGABYTE));
  }
}
