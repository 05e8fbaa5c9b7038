package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.detente.http.Done;
import org.detente.store.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a curator asks for, and what comes back. */
class DoorTest extends WithDoor {

  @Test
  void a_new_article_is_created_and_the_answer_says_what_it_claims() {
    HttpResponse<String> answer = door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode article = TestDoor.json(answer).path("articles").path(0);
    assertEquals("created", article.path("outcome").asText());
    assertEquals("https://w3id.org/detente/article/a1", article.path("iri").asText());
    assertEquals(3, article.path("statements").asInt());
    assertEquals(1, article.path("claims").asInt());
    String version = Standing.version(door.store, "a1").orElseThrow();
    assertEquals(version, article.path("version").asText());
    assertEquals('"' + version + '"', answer.headers().firstValue("ETag").orElseThrow());
    assertEquals("/articles/a1", answer.headers().firstValue("Location").orElseThrow());
    assertEquals(
        door.store.snapshot(), answer.headers().firstValue("Detente-Snapshot").orElseThrow());
    assertEquals("current", answer.headers().firstValue("Detente-Events").orElseThrow());
    assertEquals(1, door.renewals.get());
  }

  @Test
  void the_same_article_again_changes_nothing() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    String snapshot = door.store.snapshot();
    HttpResponse<String> answer = door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("unchanged"), answer.body());
    assertEquals(snapshot, door.store.snapshot());
  }

  @Test
  void an_article_that_stands_is_replaced_by_put_and_not_by_post() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    assertEquals(409, door.quads("POST", "/articles", TestDoor.article("a1", "0.8")).statusCode());
    HttpResponse<String> answer = door.quads("PUT", "/articles/a1", TestDoor.article("a1", "0.8"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("replaced"), answer.body());
  }

  @Test
  void put_is_bound_to_the_version_that_the_curator_saw() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    String seen = door.get("/articles/a1").headers().firstValue("ETag").orElseThrow();
    String next = TestDoor.article("a1", "0.8");
    assertEquals(412, door.quads("PUT", "/articles/a1", next, "If-Match", "\"x\"").statusCode());
    assertEquals(412, door.quads("PUT", "/articles/a1", next, "If-None-Match", "*").statusCode());
    assertEquals(200, door.quads("PUT", "/articles/a1", next, "If-Match", seen).statusCode());
    assertEquals(
        412,
        door.quads("PUT", "/articles/a1", TestDoor.article("a1", "0.7"), "If-Match", seen)
            .statusCode());
    assertEquals(
        412,
        door.quads("PUT", "/articles/a2", TestDoor.article("a2", "0.7"), "If-Match", "*")
            .statusCode());
  }

  @Test
  void of_curators_who_replace_an_article_at_once_one_wins_and_the_others_are_told() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    String seen = door.get("/articles/a1").headers().firstValue("ETag").orElseThrow();
    List<CompletableFuture<Integer>> all =
        IntStream.range(1, 9)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            door.quads(
                                    "PUT",
                                    "/articles/a1",
                                    TestDoor.article("a1", "0." + i),
                                    "If-Match",
                                    seen)
                                .statusCode()))
            .toList();
    List<Integer> statuses = all.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(200, 412, 412, 412, 412, 412, 412, 412), statuses);
    assertEquals(3, door.store.sizes().get("https://w3id.org/detente/graph/article/a1"));
  }

  @Test
  void of_several_articles_each_is_taken_or_refused_by_itself() {
    door.quads("POST", "/articles", TestDoor.article("a1", "0.9"));
    String quads =
        TestDoor.article("a1", "0.8")
            + TestDoor.article("a2", "0.9")
            + TestDoor.article("a3", "high");
    HttpResponse<String> answer = door.quads("POST", "/articles", quads);
    assertEquals(422, answer.statusCode(), answer.body());
    answer =
        door.quads(
            "POST",
            "/articles",
            TestDoor.article("a1", "0.8")
                + TestDoor.article("a2", "0.9")
                + TestDoor.article("a3", "0.9").replaceAll("(?m)^.*confidence.*\n", ""));
    assertEquals(200, answer.statusCode(), answer.body());
    String told = answer.body();
    assertTrue(told.contains("\"status\" : 409") && told.contains("\"status\" : 201"), told);
    assertTrue(told.contains("SHAPE_VIOLATION"), told);
    assertTrue(Standing.version(door.store, "a2").isPresent());
    assertFalse(Standing.version(door.store, "a3").isPresent());
  }

  @Test
  void requests_that_are_over_are_told_with_who_sent_them() throws InterruptedException {
    BlockingQueue<Done> told = new LinkedBlockingQueue<>();
    door.door.finished().tell(told::add);
    door.quads("PUT", "/articles/a1", TestDoor.article("a1", "0.8"));
    // A request is over once its answer has gone: who has it may be heard by the door before that.
    Done put = told.poll(10, TimeUnit.SECONDS);
    assertEquals("anna PUT /articles/a1 201", line(put));
    assertEquals("curators", put.door());
    TestDoor.send(door.request("/status", "Authorization", "Bearer anna.wrong"));
    assertEquals("nobody GET /status 401", line(told.poll(10, TimeUnit.SECONDS)));
  }

  private static String line(Done done) {
    return "%s %s %s %d"
        .formatted(done.curator().orElse("nobody"), done.method(), done.path(), done.status());
  }

  @Test
  void what_is_refused_changes_nothing() {
    String snapshot = door.store.snapshot();
    HttpResponse<String> answer =
        door.quads(
            "POST", "/articles", TestDoor.article("a", "0.9").replaceAll("(?m)^.*confid.*\n", ""));
    assertEquals(422, answer.statusCode(), answer.body());
    assertEquals("SHAPE_VIOLATION", TestDoor.json(answer).path("code").asText());
    assertEquals(422, door.quads("POST", "/articles", "no quads\n").statusCode());
    assertEquals(snapshot, door.store.snapshot());
  }

  @Test
  void a_put_of_another_article_than_that_of_the_address_is_refused() {
    assertEquals(
        400, door.quads("PUT", "/articles/a1", TestDoor.article("a2", "0.9")).statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/nothing,404",
    "GET,/articles,405",
    "PATCH,/articles/a1,405",
    "OPTIONS,/articles,405",
    "DELETE,/articles,405",
    "GET,/articles/a1,404",
    "GET,/articles/..,400",
    "GET,/articles/%2e%2e%2fetc,400",
    "GET,/articles/a%00b,400",
    "GET,/articles/a%0d%0ab,400",
    "GET,/articles/a;b=c,400",
    "GET,/audit?since=yesterday,400",
  })
  void what_is_not_there_is_told_as_a_problem(String method, String path, int status) {
    HttpResponse<String> answer = door.call(method, path, new byte[0]);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status, TestDoor.json(answer).path("status").asInt());
    assertFalse(answer.body().contains("Exception"), answer.body());
  }

  @Test
  void every_answer_keeps_browsers_and_caches_out() {
    for (String path : List.of("/", "/status", "/nothing")) {
      var headers = door.get(path).headers();
      assertEquals("no-store", headers.firstValue("Cache-Control").orElseThrow());
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
      assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().contains("'none'"));
      assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty());
      assertTrue(headers.firstValue("Set-Cookie").isEmpty());
      assertTrue(headers.firstValue("Server").isEmpty());
    }
  }
}
