package org.detente.publish;

import static org.detente.publish.RunningService.ARTICLES;
import static org.detente.publish.RunningService.encoded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.detente.query.Lanes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send or read as slowly as they can, or something that is two requests. */
class SlowClientsTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  /** Some megabytes: more than the socket's own buffers take. */
  private static final String LARGE =
      "SELECT ?x ?s { VALUES ?x { %s } VALUES ?y { %s } BIND(CONCAT('%s', STR(?y)) AS ?s) }"
          .formatted(numbers(90), numbers(90), "x".repeat(500));

  @AutoClose private static RunningService service;

  @AutoClose private static Service strict;

  @AutoClose private static Service narrow;

  private final List<RawClient> clients = new ArrayList<>();

  private static String numbers(int most) {
    return String.join(" ", IntStream.range(0, most).mapToObj(String::valueOf).toList());
  }

  @BeforeAll
  static void start(@TempDir Path folder) {
    service = RunningService.in(folder);
    strict =
        RunningService.start(
            service.store(),
            ServiceLimits.at(0)
                .with(Limit.THREADS, 16)
                .with(Limit.CONNECTION_IDLE, 500)
                .with(Limit.REQUEST_TIME, 2_000));
    narrow =
        RunningService.start(
            service.store(), ServiceLimits.at(0).with(Limit.ANSWER_BYTES_UNDER_WAY, 10 << 20));
  }

  @AfterEach
  void hangUp() {
    clients.forEach(RawClient::close);
  }

  private RawClient client(int port) {
    RawClient client = RawClient.at(port, 4_096);
    clients.add(client);
    return client;
  }

  @Test
  void hundreds_of_half_open_posts_hold_no_turn_and_no_thread() {
    for (int i = 0; i < 300; i++) {
      client(service.port())
          .send(
              "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                  + (i % 2 == 0 ? "Content-Length: 60000" : "Transfer-Encoding: chunked")
                  + "\r\n\r\n"
                  + (i % 2 == 0 ? "SELECT" : "6\r\nSELECT\r\n"));
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(200, service.get(ARTICLES).statusCode());
    }
  }

  @Test
  void readers_who_do_not_read_hold_no_thread() throws Exception {
    String request =
        "GET /sparql?format=csv&query=" + encoded(LARGE) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    assertTrue(service.get(LARGE).body().length() > 4_000_000);
    for (int i = 0; i < 12; i++) {
      client(service.port()).send(request);
    }
    Lanes lanes = service.service().workings().lanes();
    Thread.sleep(500);
    for (int i = 0; i < 100 && lanes.quick().working() + lanes.heavy().working() > 0; i++) {
      Thread.sleep(100);
    }
    for (int i = 0; i < 20; i++) {
      assertEquals(200, service.get(ARTICLES).statusCode());
    }
  }

  @Test
  void answers_that_nobody_reads_take_no_more_room_than_they_may() throws Exception {
    RunningService asked = new RunningService(service.store(), narrow);
    String request =
        "GET /sparql?format=csv&query=" + encoded(LARGE) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    for (int i = 0; i < 4; i++) {
      client(narrow.port()).send(request);
    }
    for (int i = 0; i < 100 && narrow.workings().outbox().underWay() < 8_000_000; i++) {
      Thread.sleep(50);
    }
    HttpResponse<String> refused = asked.get(LARGE, "Accept", "text/csv");
    RunningService.assertOneLine(503, refused);
    assertTrue(refused.body().contains("under way"), refused.body());
    assertEquals(200, asked.get(ARTICLES).statusCode());
    hangUp();
    for (int i = 0; i < 100 && narrow.workings().outbox().underWay() > 0; i++) {
      Thread.sleep(100);
    }
    assertEquals(0, narrow.workings().outbox().underWay());
  }

  @Test
  void an_answer_that_is_cut_off_is_shorter_than_it_says() throws Exception {
    String all = "";
    // On a busy machine it may be cut off before it has begun.
    for (int i = 0; i < 10 && all.isEmpty(); i++) {
      RawClient slow = client(strict.port());
      slow.send("GET /sparql?format=csv&query=" + encoded(LARGE) + " HTTP/1.1\r\nHost: a\r\n\r\n");
      Thread.sleep(3_000);
      all = slow.all(LONG);
    }
    int head = all.indexOf("\r\n\r\n");
    assertTrue(head > 0, all);
    int told = Integer.parseInt(all.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    int came = all.length() - head - 4;
    assertTrue(came < told, () -> came + " of " + told);
  }

  @Test
  void headers_that_trickle_in_are_cut_off() throws Exception {
    assertCutOff("GET / HTTP/1.1\r\nX: ", "x");
  }

  @Test
  void a_body_that_trickles_in_is_cut_off() throws Exception {
    assertCutOff(
        "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 60000\r\n\r\n",
        " ");
  }

  private void assertCutOff(String begun, String more) throws InterruptedException {
    RawClient slow = client(strict.port()).send(begun);
    long started = System.nanoTime();
    boolean isOpen = true;
    while (isOpen && Duration.ofNanos(System.nanoTime() - started).compareTo(LONG) < 0) {
      Thread.sleep(200);
      try {
        slow.send(more);
      } catch (UncheckedIOException cut) {
        isOpen = false;
      }
    }
    assertFalse(isOpen);
  }

  @Test
  void two_requests_in_one_are_one_400_and_the_end_of_the_connection() throws IOException {
    String second = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    String post = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n";
    List<String> attacks =
        List.of(
            post + "Transfer-Encoding: chunked\r\n\r\n1;a=\"\r\nX\r\n0\r\n\r\n" + second + "\"\r\n",
            post + "Transfer-Encoding: chunked\r\n\r\n1;\n\r\nX\r\n0\r\n\r\n" + second,
            post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nASK{}" + second,
            post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + second,
            post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + second,
            post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + second,
            post + "Content-Length: +5\r\n\r\nASK{}" + second,
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + second,
            "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n" + second);
    for (String attack : attacks) {
      String all = client(service.port()).send(attack).all(LONG);
      assertTrue(all.startsWith("HTTP/1.1 400 "), attack + "\n→ " + all);
      assertEquals(1, all.split("HTTP/1\\.1 ", -1).length - 1, attack + "\n→ " + all);
    }
  }

  @Test
  void what_cannot_be_parsed_is_one_line_too() throws IOException {
    for (String junk :
        List.of("\r\n\u0001\u0002\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n")) {
      String all = client(service.port()).send(junk).all(LONG);
      assertTrue(all.matches("(?s)HTTP/1\\.1 (400|505) .*"), all);
      assertFalse(all.contains("Exception"), all);
    }
  }
}
