package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.detente.validate.Layer;
import org.detente.validate.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles as they come from a newsroom, read at the door. */
class ReadingRoomTest {

  private static final String TEXT =
      "NATO suspended all practical cooperation with Russia on Tuesday.\n";
  private static final String FORM = "multipart/form-data; boundary=XX";

  @TempDir static Path folder;
  private static Validator validator;
  private static TestDoor door;

  @BeforeAll
  static void open() throws IOException {
    validator = Validator.of(Path.of("ontology"));
    try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
      List<Path> reference = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      validator = validator.knowing(validator.admitLayer(Layer.REFERENCE, reference));
    }
    door = TestDoor.in(folder, validator, Duration.ofSeconds(60));
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private static String part(String name, String body) {
    return "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\n\r\n"
        + body
        + "\r\n";
  }

  @Test
  void a_text_is_read_with_what_the_address_says_of_it() {
    HttpResponse<String> answer =
        door.post(
            "/articles?id=a1&published=2014-04-02&publisher=Example&language=en",
            "text/plain; charset=utf-8",
            TEXT);
    assertEquals(201, answer.statusCode(), answer.body());
    JsonNode article = TestDoor.json(answer).path("articles").path(0);
    assertEquals("a1", article.path("id").asText());
    assertTrue(article.path("claims").asInt() >= 1, answer.body());
  }

  @Test
  void a_text_without_a_name_is_known_by_its_bytes() {
    HttpResponse<String> answer = door.post("/articles?language=en", "text/plain", TEXT + TEXT);
    assertEquals(201, answer.statusCode(), answer.body());
    answer = door.post("/articles?language=en", "text/plain", TEXT + TEXT);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  void files_come_with_their_metadata_and_what_is_wrong_with_one_costs_that_one() {
    String body =
        part("b1.html", "<html lang=en><body><article><p>" + TEXT + "</p></article></body></html>")
            + part("b1.meta.json", "{\"id\": \"b-1\", \"published\": \"2014-04-02\"}")
            + part("b2.txt", "")
            + part("b3.pdf", "%PDF-1.4")
            + part("b5.xml", TEXT)
            + part("b4.txt", TEXT)
            + "--XX--\r\n";
    HttpResponse<String> answer = door.post("/articles", FORM, body, "Idempotency-Key", "form");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode articles = TestDoor.json(answer).path("articles");
    assertEquals("b-1", articles.path(0).path("id").asText(), answer.body());
    assertEquals("EMPTY_FILE", articles.at("/1/problem/code").asText());
    assertEquals("NOT_TEXT", articles.at("/2/problem/code").asText());
    assertEquals("UNKNOWN_FORMAT", articles.at("/3/problem/code").asText());
    assertEquals("created", articles.path(4).path("outcome").asText());
    // Each program draws another boundary; the request is the same.
    HttpResponse<String> again =
        door.post(
            "/articles",
            "multipart/form-data; boundary=YY",
            body.replace("--XX", "--YY"),
            "Idempotency-Key",
            "form");
    assertEquals(answer.body(), again.body());
  }

  @Test
  void the_address_names_the_article_that_is_put() {
    HttpResponse<String> answer =
        door.post("/articles?id=c1&language=en&published=2014-04-02", "text/plain", TEXT);
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> replaced =
        door.call(
            "PUT",
            "/articles/c1?language=en&published=2014-04-03",
            TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            "text/plain",
            "If-Match",
            tag);
    assertEquals(200, replaced.statusCode(), replaced.body());
    assertTrue(replaced.body().contains("replaced"), replaced.body());
    assertEquals(
        400,
        door.call(
                "PUT",
                "/articles/c1?id=c2",
                TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                "text/plain")
            .statusCode());
  }

  @Test
  void a_coders_table_becomes_reviews_of_the_curator() {
    HttpResponse<String> posted =
        door.post("/articles?id=d1&published=2014-04-02&language=en", "text/plain", TEXT);
    assertEquals(201, posted.statusCode(), posted.body());
    HttpResponse<String> answer =
        door.post("/reviews", "text/csv", "claim,decision\nhttps://w3id.org/detente/x,accept\n");
    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("BAD_REVIEW"), answer.body());
    assertEquals(415, door.post("/reviews", "text/plain", "x").statusCode());
    assertEquals(422, door.post("/reviews", "text/csv", "a,b\n1,2\n").statusCode());
  }

  @Test
  void an_article_that_takes_too_long_is_left_behind_and_the_next_is_read(@TempDir Path other)
      throws IOException {
    try (TestDoor hasty = TestDoor.in(other, validator, Duration.ofMillis(1))) {
      String large = TEXT.repeat(2_000);
      HttpResponse<String> answer =
          hasty.post(
              "/articles?language=en",
              "text/plain; charset=utf-8",
              large,
              "Idempotency-Key",
              "late");
      assertEquals(422, answer.statusCode(), answer.body());
      assertEquals("TIMED_OUT", TestDoor.json(answer).path("code").asText());
      String id = Keys.id("anna", "late").orElseThrow();
      assertFalse(Files.exists(other.resolve("door/answers").resolve(id)), "kept for a day");
      assertEquals(200, hasty.get("/status").statusCode());
    }
  }
}
