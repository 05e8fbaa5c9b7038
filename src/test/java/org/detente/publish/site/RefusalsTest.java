package org.detente.publish.site;

import static org.detente.publish.SmallSite.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.detente.publish.SmallSite;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told to whoever cannot have what was asked for. */
class RefusalsTest {

  private static final String EVENT = "https://w3id.org/detente/event/";

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    Succession succession =
        new Succession(
            Map.of(
                EVENT + "older", new Fate(true, List.of(EVENT + "old")),
                EVENT + "old", new Fate(true, List.of(EVENT + "suspension-2008")),
                EVENT + "two", new Fate(false, List.of(EVENT + "one", EVENT + "other")),
                EVENT + "none", new Fate(false, List.of()),
                EVENT + "circle", new Fate(true, List.of(EVENT + "circle2")),
                EVENT + "circle2", new Fate(true, List.of(EVENT + "circle")),
                EVENT + "suspension-2008", new Fate(false, List.of())));
    site = SmallSite.in(folder, SmallSite.TRIG, URI.create("http://localhost/"), succession);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html;charset=utf-8",
    "application/json, application/problem+json",
    "application/problem+json, application/problem+json",
    "text/turtle, application/problem+json",
    "text/plain, text/plain;charset=utf-8",
    "image/png, text/plain;charset=utf-8",
  })
  void a_refusal_comes_in_the_format_asked_for(String accept, String type) {
    HttpResponse<String> missing = site.get("/id/nobody", "Accept", accept);
    assertEquals(404, missing.statusCode());
    assertEquals(type, header(missing, "Content-Type"));
    assertTrue(header(missing, "Vary").startsWith("Accept"));
  }

  @Test
  void a_problem_has_its_status_and_says_what_to_do() {
    String body = site.get("/id/nato", "Accept", "image/png, application/problem+json").body();
    assertTrue(body.contains("\"status\":406"), body);
    assertTrue(body.contains("application/ld+json"), body);
  }

  @Test
  void a_name_that_was_merged_leads_to_the_one_that_stands() {
    for (String path : List.of("old", "older")) {
      HttpResponse<String> moved = site.get("/event/" + path, "Accept", "text/turtle");
      assertEquals(301, moved.statusCode());
      assertEquals("/event/suspension-2008", header(moved, "Location"));
    }
    assertEquals("/event/suspension-2008.ttl", header(site.get("/event/old.ttl"), "Location"));
    assertEquals("/fr/event/suspension-2008", header(site.get("/fr/event/old"), "Location"));
  }

  @Test
  void a_name_that_was_split_is_gone_and_lists_those_that_follow() {
    HttpResponse<String> gone = site.get("/event/two", "Accept", "application/json");
    assertEquals(410, gone.statusCode());
    assertTrue(
        gone.body().contains("\"successors\":[\"" + EVENT + "one\",\"" + EVENT + "other\"]"),
        gone.body());
    HttpResponse<String> page = site.get("/ru/event/two");
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("href=\"/ru/event/other\""), page.body());
  }

  @Test
  void what_nothing_attests_any_more_is_gone() {
    assertEquals(410, site.get("/event/none").statusCode());
    assertEquals(410, site.get("/event/none.jsonld").statusCode());
    assertEquals(410, site.get("/en/event/none").statusCode());
  }

  @Test
  void what_stands_is_never_gone() {
    assertEquals(200, site.get("/event/suspension-2008.ttl").statusCode());
  }

  @Test
  void names_that_lead_in_a_circle_end_somewhere() {
    assertEquals(301, site.get("/event/circle").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/article/gone", "/article/gone.ttl", "/graph/article/gone", "/en/article/gone"})
  void a_withdrawn_article_is_gone(String path) {
    assertEquals(410, site.get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /id%2Fnato",
        "GET /id%252Fnato",
        "GET /id/%2e%2e/id/nato",
        "GET /id/../../../etc/passwd",
        "GET /id/..%2f..%2fetc",
        "GET //id/nato",
        "GET //evil.example/id/nato",
        "GET /id/nato;jsessionid=1",
        "GET /id/%00",
        "GET /id/%0d%0aX-Bad:%201",
        "GET /id/nato%0d%0aX-Bad:%201.ttl",
        "GET /id/%ff",
        "GET /id/%c0%ae",
        "GET /id/%",
        "GET /id/%zz",
        "GET /%5c%5cevil.example",
        "GET /id/nato?format=%0d%0aX-Bad:%201",
        "GET /id/nato?page=1&page=2",
        "GET /.ttl",
        "GET /..ttl",
        "GET /id/.",
        "GET /id/nato%3Fx",
        "GET http://evil.example/id/nato",
        "BREW /id/nato",
        "TRACE /id/nato",
        "PUT /id/nato",
        "DELETE /id/nato",
        "get /id/nato"
      })
  void hostile_requests_get_a_plain_answer(String start) throws IOException {
    String answer = raw(start + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    int status = Integer.parseInt(answer.substring(9, 12));
    assertTrue(List.of(200, 303, 400, 404, 405, 501, 505).contains(status), start + " " + answer);
    assertFalse(answer.contains("\nX-Bad"), answer);
    assertFalse(answer.contains("\tat "), answer);
    answer
        .lines()
        .filter(line -> line.startsWith("Location"))
        .forEach(
            line ->
                assertTrue(
                    line.startsWith("Location: /id/") || line.startsWith("Location: /en/"), line));
    assertFalse(answer.contains("root:x"), answer);
  }

  @Test
  void a_long_address_is_refused_and_a_longer_one_too() throws IOException {
    assertEquals(400, site.get("/id/" + "a".repeat(3_000)).statusCode());
    String answer =
        raw("GET /id/" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer.substring(0, 40));
  }

  @Test
  void thousands_of_accepted_types_are_answered() {
    String accept = "a/b;q=0.1,".repeat(1_200) + "text/turtle";
    HttpResponse<String> there = site.get("/id/nato", "Accept", accept);
    assertEquals("/id/nato.ttl", header(there, "Location"));
    assertEquals(406, site.get("/id/nato", "Accept", "a/b,".repeat(2_500)).statusCode());
    assertEquals(303, site.get("/id/nato", "Accept", "*/*;q=∞".replace("∞", "x")).statusCode());
  }

  @Test
  void the_head_of_an_answer_can_be_had_alone() {
    HttpResponse<String> whole = site.get("/id/nato.ttl");
    HttpResponse<String> head =
        site.send(site.request("/id/nato.ttl").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("ETag", "Link", "Content-Type")) {
      assertEquals(header(whole, name), header(head, name));
    }
  }

  @Test
  void other_origins_may_ask_with_what_documents_need_and_see_what_they_say() {
    HttpResponse<String> preflight =
        site.send(
            site.request("/id/nato")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals("*", header(preflight, "Access-Control-Allow-Origin"));
    assertTrue(header(preflight, "Access-Control-Allow-Headers").contains("If-None-Match"));
    HttpResponse<String> data = site.get("/id/nato.ttl", "Origin", "https://elsewhere.example");
    assertEquals("*", header(data, "Access-Control-Allow-Origin"));
    assertTrue(header(data, "Access-Control-Expose-Headers").contains("Link"));
    assertEquals("", header(data, "Access-Control-Allow-Credentials"));
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", site.service().port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
