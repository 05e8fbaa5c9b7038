package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StuckServiceTest {

  @TempDir private Path folder;

  @Test
  void a_process_with_a_query_that_cannot_be_cut_ends_with_3_to_be_started_anew() throws Exception {
    Path store = folder.resolve("store");
    EmbeddedStore.open(store).close();
    Path limits = Files.writeString(folder.resolve("limits"), "server.stuck = 1\n");
    Path log = folder.resolve("log");
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    StuckService.class.getName(),
                    "serve",
                    "--port",
                    "0",
                    "--store",
                    store.toString(),
                    "--limits",
                    limits.toString(),
                    "--log",
                    log.toString()))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS));
      assertEquals(3, process.exitValue(), Files.readString(said));
      String lines = Files.readString(log, StandardCharsets.UTF_8);
      assertTrue(lines.contains("\"level\":\"ERROR\""), lines);
      assertTrue(lines.contains("stuck, ending to be started anew"), lines);
    } finally {
      process.destroyForcibly();
    }
  }
}
