package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one client may have of a service. */
class BudgetsTest {

  private static final String BOMB = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  @TempDir private Path folder;

  private static ServiceLimits few() {
    return ServiceLimits.at(0)
        .with(Limit.CLIENT_REQUESTS, 1)
        .with(Limit.CLIENT_REQUESTS_SAVED, 5)
        .with(Limit.CLIENT_SECONDS, 1)
        .with(Limit.CLIENT_SECONDS_SAVED, 1);
  }

  @Test
  void who_has_asked_for_all_is_429_and_others_are_answered() {
    try (RunningService service = RunningService.in(folder);
        Service limited = RunningService.start(service.store(), few().behindProxy())) {
      RunningService asked = new RunningService(service.store(), limited);
      for (int i = 0; i < 5; i++) {
        assertEquals(200, get(asked, "x, 192.0.2.1").statusCode());
      }
      HttpResponse<String> refused = get(asked, "spoofed-" + 6 + ", 192.0.2.1");
      RunningService.assertOneLine(429, refused);
      assertTrue(header(refused, "Retry-After").matches("[1-9][0-9]?"), refused.toString());
      assertEquals("OVER_BUDGET", header(refused, "X-KG-Fault"));
      assertEquals(
          "\"requests\";q=1;w=60, \"seconds\";q=1;w=60", header(refused, "RateLimit-Policy"));
      assertTrue(header(refused, "RateLimit").startsWith("\"requests\";r=0;t="));
      assertEquals(200, get(asked, "192.0.2.1, 192.0.2.9").statusCode());
    }
  }

  @Test
  void work_counts_as_well_as_requests() throws Exception {
    ServiceLimits limits =
        few().with(Limit.CLIENT_REQUESTS_SAVED, 100).with(Limit.QUERY_DEADLINE, 1_500);
    try (RunningService service = RunningService.in(folder);
        Service limited = RunningService.start(service.store(), limits.behindProxy())) {
      RunningService asked = new RunningService(service.store(), limited);
      assertEquals(503, asked.get(BOMB, "X-Forwarded-For", "192.0.2.1").statusCode());
      // Work is paid for once the thread that did it is through, a moment after its answer is read.
      assertEquals(429, onceIts(429, asked));
      assertEquals(200, get(asked, "192.0.2.2").statusCode());
    }
  }

  @Test
  void answers_that_a_client_does_not_read_are_under_way_for_it() throws Exception {
    String numbers = "0 1 2 3 4 5 6 7 8 9";
    String large =
        "SELECT ?s { VALUES ?a { %1$s } VALUES ?b { %1$s } BIND('%2$s' AS ?s) }"
            .formatted(numbers, "x".repeat(40_000));
    String request =
        "POST /sparql HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\n"
            + "Content-Type: application/sparql-query\r\nContent-Length: "
            + large.length()
            + "\r\n\r\n"
            + large;
    ServiceLimits limits = ServiceLimits.at(0).with(Limit.CLIENT_AT_ONCE, 2).behindProxy();
    try (RunningService service = RunningService.in(folder);
        Service limited = RunningService.start(service.store(), limits)) {
      RunningService asked = new RunningService(service.store(), limited);
      try (RawClient one = RawClient.at(limited.port(), 4_096).send(request);
          RawClient other = RawClient.at(limited.port(), 4_096).send(request)) {
        for (int i = 0; i < 200 && limited.workings().outbox().underWay() < 8_000_000; i++) {
          Thread.sleep(50);
        }
        HttpResponse<String> refused = get(asked, "192.0.2.1");
        assertEquals(429, refused.statusCode(), one + " " + other);
        assertTrue(refused.body().contains("at once"), refused.body());
        assertEquals(200, get(asked, "192.0.2.2").statusCode());
      }
      // Once: a request counts until its answer has left, and the two are given up one by one.
      assertEquals(200, onceIts(200, asked));
    }
  }

  @Test
  void without_a_proxy_of_ones_own_nobody_is_believed_and_nobody_has_a_budget() {
    try (RunningService service = RunningService.in(folder);
        Service open = RunningService.start(service.store(), few())) {
      RunningService asked = new RunningService(service.store(), open);
      for (int i = 0; i < 10; i++) {
        HttpResponse<String> response = get(asked, "192.0.2.1");
        assertEquals(200, response.statusCode());
        assertEquals("", header(response, "RateLimit"));
      }
    }
  }

  /** What a client is told at last: asks again, for ten seconds at most, while it is another. */
  private static int onceIts(int expected, RunningService service) throws InterruptedException {
    int status = get(service, "192.0.2.1").statusCode();
    for (int i = 0; i < 90 && status != expected; i++) {
      Thread.sleep(100);
      status = get(service, "192.0.2.1").statusCode();
    }
    return status;
  }

  private static HttpResponse<String> get(RunningService service, String forwarded) {
    return service.get(RunningService.ARTICLES, "X-Forwarded-For", forwarded);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
