package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is sent again with its key is done once. */
class KeysTest extends WithDoor {

  private HttpResponse<String> post(String id, String key) {
    return door.quads("POST", "/articles", TestDoor.article(id, "0.9"), "Idempotency-Key", key);
  }

  private void again(HttpResponse<String> first, HttpResponse<String> second) {
    assertEquals(first.statusCode(), second.statusCode(), second.body());
    assertEquals(first.body(), second.body());
    assertEquals("true", second.headers().firstValue("Idempotent-Replayed").orElseThrow());
  }

  private int acts() {
    return TestDoor.json(door.get("/audit")).at("/results/bindings").size();
  }

  @Test
  void the_same_request_gets_the_same_answer_again() {
    HttpResponse<String> first = post("a1", "\"k-1\"");
    assertEquals(201, first.statusCode(), first.body());
    again(first, post("a1", "\"k-1\""));
    again(first, post("a1", "k-1"));
    assertEquals(1, acts());
  }

  @Test
  void so_it_does_after_a_restart() throws IOException {
    door.close();
    door = TestDoor.onDisk(folder.resolve("disk"));
    HttpResponse<String> first = post("a1", "k");
    door.restart();
    again(first, post("a1", "k"));
    assertEquals(1, acts());
  }

  @Test
  void so_it_does_when_the_line_was_cut_between_commit_and_answer() throws IOException {
    door.close();
    door = TestDoor.onDisk(folder.resolve("disk"));
    door.committed.set(
        () -> {
          throw new ThreadDeath();
        });
    try {
      HttpResponse<String> cut = post("a1", "k");
      assertEquals(500, cut.statusCode());
    } catch (IllegalStateException e) {
      // No answer at all is what a curator would see of a process that died.
    }
    door.committed.set(() -> {});
    door.restart();
    HttpResponse<String> answer = post("a1", "k");
    assertEquals(201, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("created"), answer.body());
    assertEquals("true", answer.headers().firstValue("Idempotent-Replayed").orElseThrow());
    assertEquals(1, acts());
  }

  @Test
  void an_answer_whose_change_was_never_committed_does_not_count() throws IOException {
    Keys keys = new Keys(folder.resolve("door/answers"), door.now::get);
    String id = Keys.id("anna", "k").orElseThrow();
    Answer never = new Answer(201, "application/json", java.util.Map.of(), "never");
    keys.keep(
        id,
        new Keys.Kept(
            "0", java.util.Optional.of("https://w3id.org/detente/act/0000000000000000"), never));
    HttpResponse<String> answer = post("a1", "k");
    assertEquals(201, answer.statusCode());
    assertTrue(answer.body().contains("created"), answer.body());
  }

  @Test
  void another_request_with_the_key_is_refused() {
    post("a1", "k");
    assertEquals(422, post("a2", "k").statusCode());
    assertEquals(
        422,
        door.call("DELETE", "/articles/a1?reason=x", new byte[0], "Idempotency-Key", "k")
            .statusCode());
  }

  @Test
  void keys_of_two_curators_are_two() {
    post("a1", "k");
    String ben = door.tokenOf("ben", Scope.LOAD);
    HttpResponse<String> answer =
        TestDoor.send(
            door.request(
                    "/articles",
                    "Authorization",
                    "Bearer " + ben,
                    "Content-Type",
                    "application/n-quads",
                    "Idempotency-Key",
                    "k")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        TestDoor.article("a2", "0.9"))));
    assertEquals(201, answer.statusCode(), answer.body());
  }

  @Test
  void a_request_whose_key_is_under_way_is_told_to_wait() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    door.committed.set(
        () -> {
          written.countDown();
          try {
            go.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    CompletableFuture<HttpResponse<String>> first =
        CompletableFuture.supplyAsync(() -> post("a1", "k"));
    written.await();
    HttpResponse<String> second = post("a1", "k");
    go.countDown();
    assertEquals(409, second.statusCode());
    assertTrue(second.headers().firstValue("Retry-After").isPresent());
    assertEquals(201, first.join().statusCode());
    again(first.join(), post("a1", "k"));
  }

  @Test
  void a_key_is_forgotten_after_a_day() {
    post("a1", "k");
    door.now.set(java.time.Instant.now().plusSeconds(86_500));
    HttpResponse<String> answer = post("a1", "k");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Idempotent-Replayed").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "a b", "\"a", "../../x y", "é"})
  void what_is_no_key_is_refused(String key) {
    Refusal refusal = assertThrows(Refusal.class, () -> Keys.id("anna", key));
    assertEquals(400, refusal.status());
  }

  @Test
  void a_key_cannot_name_a_file() {
    assertEquals(201, post("a1", "../../../../tmp/x").statusCode());
  }

  @Test
  void a_backup_that_was_cut_off_is_taken_away_when_the_door_opens_again() throws IOException {
    String id = "01234567-89ab-cdef-0123-456789abcdef";
    Path cut = Files.createDirectories(folder.resolve("backups").resolve(id + ".partial"));
    Files.writeString(cut.resolve("store.nq.gz"), "half");
    Path whole = Files.createDirectories(folder.resolve("backups").resolve(id));
    door.restart();
    assertFalse(Files.exists(cut));
    assertTrue(Files.exists(whole));
  }
}
