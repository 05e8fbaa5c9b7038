package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import org.detente.store.Standing;
import org.detente.store.StoreLimits;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.Test;

/** The store is kept in good order, and the door too, while others read. */
class KeepingTest extends WithDoor {

  @Test
  void a_backup_and_a_compaction_are_made_while_the_service_runs_and_told_in_the_audit() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    HttpResponse<String> answer = door.call("POST", "/backup", new byte[0], "Idempotency-Key", "b");
    assertEquals(200, answer.statusCode(), answer.body());
    String name = TestDoor.json(answer).path("backup").asText();
    assertTrue(
        Files.isRegularFile(folder.resolve("backups").resolve(name).resolve(Backup.QUADS)), name);
    assertEquals(
        answer.body(), door.call("POST", "/backup", new byte[0], "Idempotency-Key", "b").body());
    assertEquals(200, door.call("POST", "/compact", new byte[0]).statusCode());
    assertEquals(3, door.store.sizes().get("https://w3id.org/detente/graph/article/a1"));
    String audit = door.get("/audit").body();
    assertTrue(audit.contains("ns#BackingUp") && audit.contains("ns#Compacting"), audit);
  }

  @Test
  void a_disk_without_room_is_told_and_nothing_is_acknowledged() throws IOException {
    door.close();
    try (var full =
        EmbeddedStore.open(
            folder.resolve("store"), new StoreLimits(Long.MAX_VALUE / 4, 100, 5_000))) {
      Door narrow =
          Door.open(
              full,
              TestOntology.validator(folder.resolve("ontology")),
              new DoorSettings(
                  0,
                  door.curators,
                  Optional.empty(),
                  folder.resolve("door"),
                  folder.resolve("backups"),
                  Path.of("").toAbsolutePath(),
                  DoorSettings.BUDGET,
                  door.now::get),
              () -> {},
              () -> {});
      try (narrow) {
        door.door = narrow;
        HttpResponse<String> answer =
            door.quads("POST", "/articles", TestDoor.article("a1", "0.9"), "Idempotency-Key", "k");
        assertEquals(507, answer.statusCode(), answer.body());
        assertEquals("DISK_FULL", TestDoor.json(answer).path("code").asText());
        assertFalse(Standing.version(full, "a1").isPresent());
      }
    }
  }

  @Test
  void a_request_under_way_is_answered_when_the_door_is_closed() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    door.committed.set(
        () -> {
          written.countDown();
          // Longer than a server lets its threads be that is told to stop.
          assertDoesNotThrow(() -> Thread.sleep(3_500));
        });
    CompletableFuture<Integer> answer =
        CompletableFuture.supplyAsync(
            () -> door.quads("POST", "/articles", TestDoor.article("a1", "0.9")).statusCode());
    assertTrue(written.await(20, TimeUnit.SECONDS));
    door.door.close();
    assertEquals(201, answer.join());
  }

  @Test
  void status_tells_whether_events_are_those_of_what_was_written() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    JsonNode status = TestDoor.json(door.get("/status"));
    assertEquals("current", status.path("events").asText());
    assertEquals(door.store.snapshot(), status.path("snapshot").asText());
  }
}
