package org.detente.store;

import static org.detente.store.StoreRoom.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.detente.JavaCommand;
import org.detente.model.Fault;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is open once, in one process. */
class StoreProcessesTest {

  private StoreRoom room;

  @BeforeEach
  void room(@TempDir Path folder) {
    room = StoreRoom.in(folder);
  }

  @Test
  void openingTwiceInOneProcessIsRefusedAndHarmsNothing() {
    try (EmbeddedStore store = room.open()) {
      Fault fault = assertThrows(Fault.class, () -> room.open());
      assertEquals(Fault.Code.STORE_IN_USE, fault.code());
      store.load(room.admit(TestOntology.article("000", "0.9")));
      assertEquals(4, count(store, "000"));
    }
  }

  @Test
  void secondProcessIsRefusedInOneLine() throws Exception {
    try (EmbeddedStore store = room.open()) {
      Process second = opener(room.store());
      assertTrue(second.waitFor(60, TimeUnit.SECONDS));
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, second.exitValue(), said);
      assertTrue(said.contains("held by process " + ProcessHandle.current().pid()), said);
      assertTrue(said.strip().endsWith("[STORE_IN_USE]"), said);
      assertEquals(1, said.strip().lines().count(), said);
      store.load(room.admit(TestOntology.article("000", "0.9")));
    }
    assertEquals(0, opener(room.store()).waitFor());
  }

  @Test
  void processesThatOpenTogetherLeaveTheStoreWhole() throws Exception {
    for (int round = 0; round < 3; round++) {
      List<Process> both = List.of(opener(room.store()), opener(room.store()));
      for (Process process : both) {
        process.waitFor();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.exitValue() == 0 || said.contains("[STORE_IN_USE]"), said);
      }
    }
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(TestOntology.article("000", "0.9")));
      assertEquals(4, count(store, "000"));
    }
  }

  private static Process opener(Path store) throws IOException {
    List<String> command = JavaCommand.with(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(StoreOpener.class.getName(), store.toString()));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
