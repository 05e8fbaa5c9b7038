package org.detente.publish;

import static org.detente.publish.RunningService.ARTICLES;
import static org.detente.publish.RunningService.assertOneLine;
import static org.detente.publish.RunningService.encoded;
import static org.detente.publish.RunningService.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service answers, and in which format. */
class ServiceTest {

  @AutoClose private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path folder) {
    service = RunningService.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json, bindings",
    "application/json, application/sparql-results+json, bindings",
    "*/*, application/sparql-results+json, bindings",
    "application/sparql-results+xml, application/sparql-results+xml, <binding",
    "text/csv, text/csv, article/000",
    "text/tab-separated-values, text/tab-separated-values, ?a",
    "text/csv;q=0.2 text/html, text/csv, article/000",
  })
  void answersInTheFormatThatIsAccepted(String accept, String type, String content) {
    HttpResponse<String> response = service.get(ARTICLES, "Accept", accept.replace(' ', ','));
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(type + ";charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(response.body().contains(content), response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv",
    "xml, application/sparql-results+xml",
    "tsv, text/tab-separated-values"
  })
  void formatGoesBeforeAccept(String format, String type) {
    HttpResponse<String> response =
        send(
            service
                .request("?format=" + format + "&query=" + encoded(ARTICLES))
                .header("Accept", "application/json"));
    assertEquals(type + ";charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void formatsNobodyHasAre406AndJunkNever500() {
    assertOneLine(406, service.get(ARTICLES, "Accept", "image/png"));
    assertOneLine(406, service.get(ARTICLES, "Accept", "application/json;q=0"));
    assertOneLine(406, send(service.request("?format=docx&query=" + encoded(ARTICLES))));
    for (String junk :
        List.of("*/*;q=∞".replace("∞", "x"), ",,,", ";;q", "a/b/c", "x".repeat(5_000))) {
      int status = service.get(ARTICLES, "Accept", junk).statusCode();
      assertTrue(status == 200 || status == 406 || status == 400, junk + " " + status);
    }
  }

  @Test
  void bothPostFormsAnswer() {
    HttpResponse<String> form =
        send(
            service
                .request("")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(ARTICLES))));
    HttpResponse<String> body =
        send(
            service
                .request("")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(ARTICLES)));
    assertTrue(form.body().contains("article/000"), form.body());
    assertTrue(body.body().contains("article/000"), body.body());
  }

  @Test
  void statementsAnswerInTurtleAndAskInJson() {
    HttpResponse<String> construct =
        service.get("CONSTRUCT WHERE { ?a a <https://w3id.org/detente/ns#Article> }");
    assertTrue(construct.headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
    assertTrue(service.get("ASK { ?a ?b ?c }").body().contains("true"));
  }

  @Test
  void graphsOfTheProtocolNarrowTheDataset() {
    String count = "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/detente/ns#Article> }";
    String none = "&default-graph-uri=" + encoded("https://w3id.org/detente/graph/none");
    String there = "&default-graph-uri=" + encoded("https://w3id.org/detente/graph/article/000");
    String csv = "?format=csv&query=" + encoded(count);
    assertEquals("n\r\n1\r\n", send(service.request(csv)).body());
    assertEquals("n\r\n0\r\n", send(service.request(csv + none)).body());
    assertEquals("n\r\n1\r\n", send(service.request(csv + there)).body());
    assertOneLine(
        400, send(service.request(csv + "&default-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd")));
  }

  @Test
  void otherOriginsMayReadWithoutCredentials() {
    HttpResponse<String> response = service.get(ARTICLES, "Origin", "http://evil.example");
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    HttpResponse<String> preflight =
        send(service.request("").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals(
        "GET, POST, OPTIONS",
        preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @Test
  void busyPortIsAFaultInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Fault fault =
          assertThrows(
              Fault.class,
              () -> RunningService.start(service.store(), ServiceLimits.at(taken.getLocalPort())));
      assertEquals(Fault.Code.PORT_IN_USE, fault.code());
      assertEquals(1, fault.getMessage().lines().count());
    }
    assertEquals(200, service.get(ARTICLES).statusCode());
  }
}
