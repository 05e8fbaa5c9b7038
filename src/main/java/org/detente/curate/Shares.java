package org.detente.curate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many requests of one curator may be under way, so that the others can come in. */
final class Shares {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final int most;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * @param most for each curator, positive
   */
  Shares(int most) {
    this.most = most;
  }

  /**
   * Takes one for a request, which gives it back when it is over.
   *
   * @throws Refusal 429 when the curator has so many already
   */
  synchronized Share take(String curator) {
    int before = taken.getOrDefault(curator, 0);
    if (before >= most) {
      throw Refusal.later(
          429, "More than " + most + " requests of one curator at once. Wait for one.", PATIENCE);
    }
    taken.put(curator, before + 1);
    return new Share(this, curator);
  }

  private synchronized void giveBack(String curator) {
    taken.computeIfPresent(curator, (name, count) -> count == 1 ? null : count - 1);
  }

  /** One that is taken, until it is closed. */
  record Share(Shares of, String curator) implements AutoCloseable {
    @Override
    public void close() {
      of.giveBack(curator);
    }
  }
}
