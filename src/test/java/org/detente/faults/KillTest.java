package org.detente.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store survives kill -9 at any moment. Few trials run here; {@code src/faults/kill} runs as many
 * as one likes.
 */
class KillTest {

  private static final int TRIALS = Integer.getInteger("detente.kills", 4);
  private static final long SEED = Long.getLong("detente.seed", 20_260_101L);

  @Test
  void nothing_acknowledged_is_lost_and_nothing_half_done_is_seen_after_kill_9(@TempDir Path folder)
      throws Exception {
    KillLoop loop = new KillLoop(folder, SEED);
    List<String> faults = new ArrayList<>();
    int acknowledged = 0;
    int midway = 0;
    for (int i = 0; i < TRIALS; i++) {
      KillLoop.Trial trial = loop.trial();
      if (System.getProperty("detente.kills") != null) {
        System.out.println((i + 1) + "\t" + trial);
      }
      faults.addAll(trial.faults());
      acknowledged += trial.acknowledged();
      midway += trial.underWay().isPresent() ? 1 : 0;
    }
    assertEquals(List.of(), faults);
    assertTrue(acknowledged > 0, "no deed was ever acknowledged");
    assertTrue(midway > 0, "death never came in the midst of a deed");
  }
}
