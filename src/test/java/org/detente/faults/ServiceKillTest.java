package org.detente.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service survives kill -9 at any moment, as those see it who write and read over HTTP. One trial
 * runs here; {@code src/faults/kill-service} runs as many as one likes.
 */
class ServiceKillTest {

  private static final int TRIALS = Integer.getInteger("detente.kills", 1);
  private static final long SEED = Long.getLong("detente.seed", 20_260_102L);

  @Test
  void what_the_door_acknowledged_is_served_whole_after_kill_9(@TempDir Path folder)
      throws Exception {
    ServiceKillLoop loop = new ServiceKillLoop(FilledStore.in(folder), folder, SEED);
    List<String> faults = new ArrayList<>();
    int acknowledged = 0;
    int read = 0;
    for (int i = 0; i < TRIALS; i++) {
      ServiceKillLoop.Trial trial = loop.trial();
      System.out.println((i + 1) + "\t" + trial);
      faults.addAll(trial.faults());
      acknowledged += trial.acknowledged();
      read += trial.read();
    }
    faults.addAll(loop.epilogue());
    System.out.println(
        TRIALS + " kills, " + acknowledged + " acknowledged, " + read + " read: " + faults);
    assertEquals(List.of(), faults);
    assertTrue(acknowledged > 0, "nothing was ever acknowledged");
  }
}
