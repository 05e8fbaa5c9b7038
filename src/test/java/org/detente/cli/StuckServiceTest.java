package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.detente.JavaCommand;
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
    List<String> command = JavaCommand.with(List.of("-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(StuckService.class.getName(), "serve", "--port", "0"));
    command.addAll(List.of("--store", store.toString(), "--limits", limits.toString()));
    command.addAll(List.of("--log", log.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
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
