package org.detente.publish;

import static org.detente.publish.RunningService.ARTICLES;
import static org.detente.publish.RunningService.CLIENT;
import static org.detente.publish.RunningService.DEADLINE;
import static org.detente.publish.RunningService.assertOneLine;
import static org.detente.publish.RunningService.encoded;
import static org.detente.publish.RunningService.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that are too large, too deep, too dear or too many. */
class SparqlLimitsTest {

  private static final String BOMB = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @AutoClose private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path folder) {
    service = RunningService.in(folder);
  }

  @Test
  void answerOfTooManyRowsIsRefusedAndNotCut() {
    int status = service.get("SELECT * { ?a ?b ?c . ?d ?e ?f }").statusCode();
    assertTrue(status == 400 || status == 503, () -> "status " + status);
  }

  @Test
  void queryThatIsTooLongOrTooDeepIsRefused() {
    String deep = "SELECT (" + "(".repeat(65) + "1" + ")".repeat(65) + " AS ?x) {}";
    assertOneLine(400, service.get(deep));
    String quoted = "SELECT ('" + "(".repeat(65) + "' AS ?x) {} # " + "(".repeat(65);
    assertEquals(200, service.get(quoted).statusCode());
    for (String query :
        List.of(
            "SELECT * { ?a ?b ?c } #" + "x".repeat(65_536),
            "SELECT (1" + "+1".repeat(30_000) + " AS ?x) { ?a ?b ?c } # " + "x".repeat(10_000))) {
      assertOneLine(
          400,
          send(
              service
                  .request("")
                  .header("Content-Type", "application/sparql-query")
                  .POST(BodyPublishers.ofString(query))));
    }
  }

  @Test
  void bodyWithoutLengthIsBoundedToo() {
    byte[] megabytes = new byte[3_000_000];
    Arrays.fill(megabytes, (byte) ' ');
    for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
      HttpRequest.Builder chunked =
          service
              .request("")
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
    assertEquals(200, service.get(ARTICLES).statusCode());
  }

  @Test
  void headersOfMoreThan16KilobytesAre431() {
    assertEquals(431, service.get(ARTICLES, "X-Long", "x".repeat(17_000)).statusCode());
  }

  @Test
  void bombIsCutAndLaterOnesToo() {
    for (String bomb :
        List.of(BOMB, "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f OFFSET 9999 LIMIT 1", BOMB)) {
      long started = System.nanoTime();
      HttpResponse<String> response = service.get(bomb);
      assertOneLine(503, response);
      assertTrue(
          System.nanoTime() - started < DEADLINE.plusSeconds(9).toNanos(), () -> "slow: " + bomb);
    }
  }

  @Test
  void moreQueriesThanTurnsAreToldToComeBack() {
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      HttpRequest request = service.request("?query=" + encoded(BOMB)).build();
      all.add(
          CLIENT.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode));
    }
    assertTrue(all.stream().allMatch(status -> status.join() == 503));
    assertEquals(200, service.get(ARTICLES).statusCode());
  }
}
