package org.detente.publish;

import static org.detente.publish.RunningService.ARTICLES;
import static org.detente.publish.RunningService.assertOneLine;
import static org.detente.publish.RunningService.encoded;
import static org.detente.publish.RunningService.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.detente.store.Snapshot;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service does not do, whoever asks: write, reach out, show what is not listed. */
class SparqlRefusalsTest {

  @AutoClose private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path folder) {
    service = RunningService.in(folder);
  }

  static Stream<HttpRequest.Builder> writes() {
    BodyPublisher triple = BodyPublishers.ofString("<http://a/b> <http://a/b> <http://a/b> .");
    String update = "INSERT DATA { <http://a/b> <http://a/b> <http://a/b> }";
    String graph = "?graph=" + encoded("https://w3id.org/detente/graph/article/000");
    return Stream.of(
        service.request("").PUT(triple),
        service.request(graph).header("Content-Type", "text/turtle").PUT(triple),
        service.request("?default").header("Content-Type", "text/turtle").PUT(triple),
        service.request("").DELETE(),
        service.request(graph).DELETE(),
        service.request("").method("PATCH", triple),
        service.request("").method("HEAD", BodyPublishers.noBody()),
        service
            .request("")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update)),
        service.request("?update=" + encoded(update)).POST(BodyPublishers.noBody()),
        service
            .request("")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("update=" + encoded(update))),
        service.request(graph));
  }

  @Test
  void writingIsRefusedByEveryMethodAndChangesNothing() {
    String before = Snapshot.digest(service.store());
    List<HttpRequest.Builder> writes = writes().toList();
    for (HttpRequest.Builder write : writes) {
      HttpResponse<String> response = send(write);
      assertEquals(405, response.statusCode(), write.build() + response.body());
      assertTrue(response.body().lines().count() <= 1, response.body());
    }
    assertEquals(before, Snapshot.digest(service.store()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "multipart/form-data;boundary=x", "application/json"})
  void uploadIsUnsupported(String type) {
    assertOneLine(
        415,
        send(service.request("").header("Content-Type", type).POST(BodyPublishers.ofString("x"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stylesheet=x",
        "callback=x",
        "force-accept=text%2Fhtml",
        "output=json",
        "timeout=1000",
        "using-graph-uri=x"
      })
  void parameterThatIsNotListedIsRefusedAndNotReflected(String parameter) {
    HttpResponse<String> response =
        send(service.request("?query=" + encoded(ARTICLES) + "&" + parameter));
    assertOneLine(400, response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "SELECT * { ?a ?b",
        "SELECT * { ?a ?b ?c } OFFSET 2000000000",
        "INSERT DATA { <http://a/b> <http://a/b> <http://a/b> }",
        "LOAD <file:///etc/passwd>",
        "SELECT * { ?a ?b ?c FILTER REGEX(?c, ?b) }",
        ""
      })
  void whatIsNotAnsweredIsToldInOneLine(String query) {
    assertOneLine(400, service.get(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { %s }",
        "ASK { ?a ?b ?c FILTER EXISTS { %s } }",
        "SELECT * { ?a ?b ?c FILTER(1 + 1 = 2 && (?a = ?b || NOT EXISTS { %s })) }",
        "SELECT * { { SELECT ?a { ?a ?b ?c OPTIONAL { %s } } } }",
        "SELECT * { ?a ?b ?c MINUS { ?a ?b ?d FILTER EXISTS { %s } } }",
        "SELECT * { ?a ?b ?c } ORDER BY EXISTS { %s }",
        "SELECT (EXISTS { %s } AS ?x) { ?a ?b ?c }",
        "SELECT (COUNT(DISTINCT EXISTS { %s }) AS ?n) { ?a ?b ?c }",
        "SELECT ?a { ?a ?b ?c } GROUP BY ?a HAVING EXISTS { %s }",
        "SELECT ?x { ?a ?b ?c } GROUP BY (EXISTS { %s } AS ?x)",
        "SELECT * { ?a ?b ?c BIND(IF(EXISTS { GRAPH ?g { %s } }, 1, 2) AS ?x) }",
        "SELECT * { { ?a ?b ?c } UNION { ?a ?b ?c FILTER(COALESCE(EXISTS { %s }, 1)) } }",
        "CONSTRUCT { ?a ?b ?c } WHERE { %s }",
        "DESCRIBE ?d { %s }",
      })
  void otherEndpointsAreForbiddenWhereverTheCallStands(String query) {
    for (String call :
        List.of(
            "SERVICE <http://127.0.0.1:1/> { ?d ?e ?f }",
            "SERVICE SILENT <http://127.0.0.1:1/> { ?d ?e ?f }",
            "?d ?e ?s . SERVICE ?s { ?d ?e ?f }")) {
      HttpResponse<String> response = service.get(query.formatted(call));
      assertOneLine(403, response);
      assertEquals("NOT_ALLOWED", response.headers().firstValue("X-KG-Fault").orElse(""));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/$/ping", "/$/stats", "/$/datasets", "/$/backup", "/sparql/data", "/../etc"})
  void nothingElseIsThere(String path) {
    URI uri = URI.create("http://localhost:" + service.port() + path);
    int status = send(HttpRequest.newBuilder(uri)).statusCode();
    assertTrue(status == 404 || status == 400, path + " " + status);
  }

  @Test
  void traceIsRefused() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
      socket
          .getOutputStream()
          .write("TRACE /sparql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n".getBytes());
      String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(reply.startsWith("HTTP/1.1 405"), reply);
    }
  }
}
