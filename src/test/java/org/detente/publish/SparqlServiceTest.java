package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.Snapshot;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlServiceTest {

  private static final String ARTICLES = "SELECT ?a { ?a a <https://w3id.org/detente/ns#Article> }";
  private static final String BOMB = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;
  private static EmbeddedStore store;
  private static SparqlService service;

  @BeforeAll
  static void start() {
    Validator validator = TestOntology.validator(folder.resolve("ontology"));
    store = EmbeddedStore.open(folder.resolve("store"));
    store.load(
        TestOntology.admit(
            validator, TestOntology.article("000", "0.9", TestOntology.bulk("000", 700))));
    service = SparqlService.start(store, ServiceLimits.at(0).within(DEADLINE));
  }

  @AfterAll
  static void stop() {
    service.close();
    store.close();
  }

  private static HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(URI.create(service.url() + query))
        .timeout(Duration.ofSeconds(30));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> get(String query, String... headers) {
    HttpRequest.Builder request = request("?query=" + encoded(query));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void assertOneLine(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(1, response.body().strip().lines().count(), response.body());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("\tat "), response.body());
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
    HttpResponse<String> response = get(ARTICLES, "Accept", accept.replace(' ', ','));
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
            request("?format=" + format + "&query=" + encoded(ARTICLES))
                .header("Accept", "application/json"));
    assertEquals(type + ";charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void formatsNobodyHasAre406AndJunkNever500() {
    assertOneLine(406, get(ARTICLES, "Accept", "image/png"));
    assertOneLine(406, send(request("?format=docx&query=" + encoded(ARTICLES))));
    for (String junk :
        List.of("*/*;q=∞".replace("∞", "x"), ",,,", ";;q", "a/b/c", "x".repeat(5_000))) {
      int status = get(ARTICLES, "Accept", junk).statusCode();
      assertTrue(status == 200 || status == 406 || status == 400, junk + " " + status);
    }
  }

  @Test
  void bothPostFormsAnswer() {
    HttpResponse<String> form =
        send(
            request("")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encoded(ARTICLES))));
    HttpResponse<String> body =
        send(
            request("")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(ARTICLES)));
    assertTrue(form.body().contains("article/000"), form.body());
    assertTrue(body.body().contains("article/000"), body.body());
  }

  @Test
  void statementsAnswerInTurtleAndAskInJson() {
    HttpResponse<String> construct =
        get("CONSTRUCT WHERE { ?a a <https://w3id.org/detente/ns#Article> }");
    assertTrue(construct.headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
    assertTrue(get("ASK { ?a ?b ?c }").body().contains("true"));
  }

  @Test
  void graphsOfTheProtocolNarrowTheDataset() {
    String count = "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/detente/ns#Article> }";
    String none = "&default-graph-uri=" + encoded("https://w3id.org/detente/graph/none");
    String there = "&default-graph-uri=" + encoded("https://w3id.org/detente/graph/article/000");
    String csv = "?format=csv&query=" + encoded(count);
    assertEquals("n\r\n1\r\n", send(request(csv)).body());
    assertEquals("n\r\n0\r\n", send(request(csv + none)).body());
    assertEquals("n\r\n1\r\n", send(request(csv + there)).body());
    assertOneLine(400, send(request(csv + "&default-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd")));
  }

  static Stream<HttpRequest.Builder> writes() {
    BodyPublisher triple = BodyPublishers.ofString("<http://a/b> <http://a/b> <http://a/b> .");
    String update = "INSERT DATA { <http://a/b> <http://a/b> <http://a/b> }";
    String graph = "?graph=" + encoded("https://w3id.org/detente/graph/article/000");
    return Stream.of(
        request("").PUT(triple),
        request(graph).header("Content-Type", "text/turtle").PUT(triple),
        request("?default").header("Content-Type", "text/turtle").PUT(triple),
        request("").DELETE(),
        request(graph).DELETE(),
        request("").method("PATCH", triple),
        request("").method("HEAD", BodyPublishers.noBody()),
        request("")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update)),
        request("?update=" + encoded(update)).POST(BodyPublishers.noBody()),
        request("")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("update=" + encoded(update))),
        request(graph));
  }

  @Test
  void writingIsRefusedByEveryMethodAndChangesNothing() {
    String before = Snapshot.digest(store);
    List<HttpRequest.Builder> writes = writes().toList();
    for (HttpRequest.Builder write : writes) {
      HttpResponse<String> response = send(write);
      assertEquals(405, response.statusCode(), write.build() + response.body());
      assertTrue(response.body().lines().count() <= 1, response.body());
    }
    assertEquals(before, Snapshot.digest(store));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "multipart/form-data;boundary=x", "application/json"})
  void uploadIsUnsupported(String type) {
    assertOneLine(
        415, send(request("").header("Content-Type", type).POST(BodyPublishers.ofString("x"))));
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
    HttpResponse<String> response = send(request("?query=" + encoded(ARTICLES) + "&" + parameter));
    assertOneLine(400, response);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "SELECT * { ?a ?b",
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?a ?b ?c } } }",
        "SELECT * { ?a ?b ?c } OFFSET 2000000000",
        "INSERT DATA { <http://a/b> <http://a/b> <http://a/b> }",
        "LOAD <file:///etc/passwd>",
        "SELECT * { ?a ?b ?c FILTER REGEX(?c, ?b) }",
        ""
      })
  void whatIsNotAnsweredIsToldInOneLine(String query) {
    assertOneLine(400, get(query));
  }

  @Test
  void answerOfTooManyRowsIsRefusedAndNotCut() {
    int status = get("SELECT * { ?a ?b ?c . ?d ?e ?f }").statusCode();
    assertTrue(status == 400 || status == 503, () -> "status " + status);
  }

  @Test
  void queryThatIsTooLongOrTooDeepIsRefused() {
    String deep = "SELECT (" + "(".repeat(65) + "1" + ")".repeat(65) + " AS ?x) {}";
    assertOneLine(400, get(deep));
    String quoted = "SELECT ('" + "(".repeat(65) + "' AS ?x) {} # " + "(".repeat(65);
    assertEquals(200, get(quoted).statusCode());
    for (String query :
        List.of(
            "SELECT * { ?a ?b ?c } #" + "x".repeat(65_536),
            "SELECT (1" + "+1".repeat(30_000) + " AS ?x) { ?a ?b ?c } # " + "x".repeat(10_000))) {
      assertOneLine(
          400,
          send(
              request("")
                  .header("Content-Type", "application/sparql-query")
                  .POST(BodyPublishers.ofString(query))));
    }
  }

  @Test
  void bodyWithoutLengthIsBoundedToo() {
    byte[] megabytes = new byte[3_000_000];
    java.util.Arrays.fill(megabytes, (byte) ' ');
    for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
      HttpRequest.Builder chunked =
          request("")
              .header("Content-Type", type)
              .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(megabytes)));
      try {
        int status = CLIENT.send(chunked.build(), BodyHandlers.ofString()).statusCode();
        assertTrue(status == 400 || status == 413, type + " " + status);
      } catch (IOException | InterruptedException e) {
        // The server hung up while the client was still sending, which is as good.
        assertTrue(e instanceof IOException);
      }
    }
    assertEquals(200, get(ARTICLES).statusCode());
  }

  @Test
  void headersOfMoreThan16KilobytesAre431() {
    assertEquals(431, get(ARTICLES, "X-Long", "x".repeat(17_000)).statusCode());
  }

  @Test
  void bombIsCutAndLaterOnesToo() {
    for (String bomb :
        List.of(BOMB, "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f OFFSET 9999 LIMIT 1", BOMB)) {
      long started = System.nanoTime();
      HttpResponse<String> response = get(bomb);
      assertOneLine(503, response);
      assertTrue(
          System.nanoTime() - started < DEADLINE.plusSeconds(9).toNanos(), () -> "slow: " + bomb);
    }
  }

  @Test
  void moreQueriesThanTurnsAreToldToComeBack() {
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      HttpRequest request = request("?query=" + encoded(BOMB)).build();
      all.add(
          CLIENT.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode));
    }
    assertTrue(all.stream().allMatch(status -> status.join() == 503));
    assertEquals(200, get(ARTICLES).statusCode());
  }

  @Test
  void otherOriginsMayReadWithoutCredentials() {
    HttpResponse<String> response = get(ARTICLES, "Origin", "http://evil.example");
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    HttpResponse<String> preflight = send(request("").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertEquals(
        "GET, POST, OPTIONS",
        preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/$/ping", "/$/stats", "/$/datasets", "/$/backup", "/sparql/data", "/../etc"})
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

  @Test
  void busyPortIsAFaultInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Fault fault =
          assertThrows(
              Fault.class,
              () -> SparqlService.start(store, ServiceLimits.at(taken.getLocalPort())));
      assertEquals(Fault.Code.PORT_IN_USE, fault.code());
      assertEquals(1, fault.getMessage().lines().count());
    }
    assertEquals(200, get(ARTICLES).statusCode());
  }
}
