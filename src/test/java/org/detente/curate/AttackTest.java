package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes to the door that should not. Whatever it is, nothing of it is written. */
class AttackTest {

  private static final String FORM = "multipart/form-data; boundary=XX";

  @TempDir static Path folder;
  private static TestDoor door;
  private static String snapshot;

  @BeforeAll
  static void open() throws IOException {
    door = TestDoor.in(folder);
    snapshot = door.store.snapshot();
  }

  @AfterEach
  void nothingIsWrittenAndTheDoorStillOpens() {
    assertEquals(snapshot, door.store.snapshot());
    assertEquals(200, door.get("/status").statusCode());
    // The next does not come in the same minute.
    door.now.set(door.now.get().plusSeconds(100));
  }

  @AfterAll
  static void close() {
    door.close();
  }

  private void refused(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(status, TestDoor.json(answer).path("status").asInt());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertFalse(answer.body().contains("\tat "), answer.body());
  }

  private static byte[] zeros(long bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      byte[] block = new byte[1 << 20];
      java.util.Arrays.fill(block, (byte) 'a');
      for (long sent = 0; sent < bytes; sent += block.length) {
        gzip.write(block);
      }
    }
    return out.toByteArray();
  }

  private HttpResponse<String> text(byte[] body, String encoding) {
    return door.call(
        "POST", "/articles", body, "Content-Type", "text/plain", "Content-Encoding", encoding);
  }

  @Test
  void a_bomb_of_gzip_is_stopped_while_it_inflates() throws IOException {
    refused(413, text(zeros(300L << 20), "gzip"));
    refused(413, text(zeros(8L << 20), "gzip"));
  }

  @Test
  void a_bomb_in_quads_is_stopped_too() throws IOException {
    refused(
        413,
        door.call(
            "POST",
            "/articles",
            zeros(64L << 20),
            "Content-Type",
            "application/n-quads",
            "Content-Encoding",
            "gzip"));
  }

  @Test
  void gzip_that_is_cut_or_none_is_told() throws IOException {
    refused(400, text(java.util.Arrays.copyOf(zeros(1 << 10), 40), "gzip"));
    refused(400, text("plain".getBytes(StandardCharsets.UTF_8), "gzip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"deflate", "br", "gzip, gzip", "zstd"})
  void other_encodings_are_not_taken(String encoding) {
    refused(415, text(new byte[10], encoding));
  }

  @Test
  void gzip_that_does_not_say_so_is_no_text() throws IOException {
    refused(422, door.call("POST", "/articles", zeros(1 << 10), "Content-Type", "text/plain"));
  }

  @Test
  void an_article_of_more_than_ten_megabytes_is_refused_announced_or_not() {
    byte[] large = new byte[10 * 1024 * 1024 + 1];
    refused(413, door.call("POST", "/articles", large, "Content-Type", "text/plain"));
    HttpResponse<String> chunked =
        TestDoor.send(
            door.request(
                    "/articles",
                    "Authorization",
                    "Bearer " + door.token,
                    "Content-Type",
                    "text/plain")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large))));
    refused(413, chunked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/mixed; boundary=XX",
        "application/sparql-update",
        "text/turtle",
        "application/trig",
        "application/ld+json",
        "text/plain2"
      })
  void types_that_are_no_articles_are_not_taken(String type) {
    refused(415, door.post("/articles", type, "INSERT DATA {}"));
  }

  private static String part(String name, String body) {
    return "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/plain\r\n\r\n"
        + body
        + "\r\n";
  }

  @Test
  void ten_thousand_parts_are_too_many() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      body.append(part("a" + i + ".txt", "x"));
    }
    refused(413, door.post("/articles", FORM, body + "--XX--\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.txt",
        "/etc/passwd",
        "a\\\\b.txt",
        "C:\\\\a.txt",
        ".meta.json",
        "",
        "a\u0001b.txt",
        "a\u202Etxt.exe",
        "a\u0000.txt",
        "<script>.txt"
      })
  void names_that_could_be_more_than_a_name_are_refused(String name) {
    refused(400, door.post("/articles", FORM, part(name, "x") + "--XX--\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "'--XX\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n--XX--\r\n',400",
    "'--XX\r\n\r\nx\r\n--XX--\r\n',400",
    "'no form at all',400",
    "'--XX--\r\n',400",
  })
  void forms_that_hold_no_files_are_refused(String body, int status) {
    refused(status, door.post("/articles", FORM, body));
  }

  @Test
  void a_form_that_is_cut_is_refused() {
    refused(400, door.post("/articles", FORM, part("a.txt", "some words").substring(0, 100)));
    refused(400, door.post("/articles", "multipart/form-data", part("a.txt", "x")));
  }

  @Test
  void headers_of_a_part_are_bounded() {
    String long1 = "--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\nX: ";
    refused(400, door.post("/articles", FORM, long1 + "y".repeat(100_000) + "\r\n\r\nx\r\n--XX--"));
  }

  @Test
  void metadata_that_tell_more_than_is_known_are_refused() {
    refused(422, door.post("/articles?admin=true", "text/plain", "A text."));
    refused(422, door.post("/articles?id=../../etc", "text/plain", "A text."));
    refused(422, door.post("/articles?url=javascript:alert(1)", "text/plain", "A text."));
    refused(400, door.post("/articles?title=%ff%fe", "text/plain", "A text."));
    refused(422, door.post("/articles?language=xx", "text/plain", "A text."));
    String meta = part("a.txt", "A text.") + part("a.meta.json", "{\"id\": \"a\", \"id\": \"b\"}");
    refused(422, door.post("/articles", FORM, meta + "--XX--\r\n"));
    refused(
        400, door.post("/articles", FORM, part("b.meta.json", "{\"id\":\"b\"}") + "--XX--\r\n"));
  }

  @Test
  void a_method_that_shows_what_was_sent_is_not_there() throws IOException {
    assertTrue(
        raw("TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: 1\r\n\r\n").startsWith("HTTP/1.1 405"));
    assertTrue(raw("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 4"));
  }

  @Test
  void headers_without_end_are_refused() throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void a_path_that_climbs_leads_nowhere() throws IOException {
    for (String path : new String[] {"/../status", "/articles/..%2Fx", "//status", "/%00"}) {
      String answer =
          raw(
              "GET "
                  + path
                  + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                  + door.token
                  + "\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 4"), path + ": " + answer);
    }
  }

  @Test
  void a_body_that_drips_is_cut_and_holds_up_nobody() throws IOException {
    try (Socket socket = new Socket("localhost", door.door.port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /articles HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length:"
                  + " 100000\r\nAuthorization: Bearer "
                  + door.token
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      long start = System.nanoTime();
      boolean cut = false;
      for (int i = 0; i < 40 && !cut; i++) {
        try {
          out.write('a');
          out.flush();
          Thread.sleep(250);
          cut = socket.getInputStream().available() > 0;
        } catch (IOException e) {
          cut = true;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      assertTrue(cut, "still open");
      assertTrue((System.nanoTime() - start) / 1e9 < 10);
      assertEquals(200, door.get("/status").statusCode());
    }
  }

  @Test
  void a_request_without_a_token_is_not_read() throws IOException {
    String answer =
        raw(
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 10000000\r\n\r\nabc");
    assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
  }

  @Test
  void a_smuggled_second_request_is_not_answered() throws IOException {
    String answer =
        raw(
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("openapi"), answer);
  }

  /** The first 4 kB that come back. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", door.door.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      byte[] bytes = new byte[4096];
      int length = 0;
      int read = in.read(bytes);
      while (read > 0 && length < bytes.length) {
        length += read;
        read = in.available() > 0 ? in.read(bytes, length, bytes.length - length) : 0;
      }
      return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
  }
}
