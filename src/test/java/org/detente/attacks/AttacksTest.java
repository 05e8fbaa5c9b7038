package org.detente.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A list of attacks on the public door, with how each must be answered. Here a query may take half
 * a second, to be done soon; with {@code -Ddetente.deadline=10000} as long as it may in earnest.
 */
class AttacksTest {

  private static final Duration DEADLINE = Duration.ofMillis(Long.getLong("detente.deadline", 500));

  private static final boolean IS_IN_EARNEST = System.getProperty("detente.deadline") != null;

  /** Beyond the deadline, for a machine that has other things to do; see docs/reliability.md. */
  private static final Duration LENIENCE = Duration.ofSeconds(5);

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } }";

  private static final int HEAP_MEGABYTES = 512;

  private static Attacked attacked;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    attacked = Attacked.in(folder, DEADLINE);
    // The first questions wait for classes to be loaded.
    int asked = 0;
    while (attacked.ask(COUNT).statusCode() != 200) {
      assertTrue(++asked < 20, "the target does not answer");
    }
  }

  @AfterAll
  static void stop() {
    attacked.close();
  }

  @Test
  void costly_queries_are_cut_or_refused_and_the_next_are_answered() throws Exception {
    attack(CostlyQueries.all());
  }

  @Test
  void forbidden_queries_reach_nobody_write_nothing_and_run_nothing() throws Exception {
    AtomicInteger contacts = new AtomicInteger();
    try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread waiting = new Thread(() -> count(trap, contacts), "trap");
      waiting.setDaemon(true);
      waiting.start();
      String before = everything();
      attack(ForbiddenQueries.all("http://localhost:" + trap.getLocalPort() + "/"));
      assertEquals(before, everything());
    }
    assertEquals(0, contacts.get(), "somebody called");
  }

  @Test
  void malformed_requests_get_one_plain_answer() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (WireAttack attack : WireAttack.all()) {
      String reply = attacked.send(attack.bytes());
      int status = reply.startsWith("HTTP/1.1 ") ? Integer.parseInt(reply.substring(9, 12)) : 0;
      boolean tells =
          reply.contains("Exception") || reply.contains("\tat ") || reply.contains("root:");
      int answers = reply.split("HTTP/1\\.1 [0-9]", -1).length - 1;
      boolean piped = attack.name().startsWith("a pipe");
      if (!attack.statuses().contains(status) || tells || answers > (piped ? 2 : 1)) {
        wrong.add(
            attack.name()
                + ": "
                + answers
                + " answers, "
                + status
                + " of "
                + attack.statuses()
                + ", "
                + reply.lines().limit(12).toList());
      }
    }
    assertEquals(List.of(), wrong);
    assertStillAnswers();
  }

  private static void attack(List<QueryAttack> attacks) throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    for (QueryAttack attack : attacks) {
      long start = System.nanoTime();
      HttpResponse<String> response = attacked.ask(attack.query());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (IS_IN_EARNEST) {
        System.out.printf(
            "%d\t%.2f s\t%s%n", response.statusCode(), took.toMillis() / 1e3, attack.name());
      }
      String fault = fault(attack, response, took);
      if (!fault.isEmpty()) {
        wrong.add(attack.name() + ": " + fault);
      }
    }
    assertEquals(List.of(), wrong);
    assertStillAnswers();
    assertTrue(
        attacked.peakMegabytes() < HEAP_MEGABYTES + 1_024,
        () -> "more memory than the heap and a gigabyte");
  }

  private static String fault(QueryAttack attack, HttpResponse<String> response, Duration took) {
    int status = response.statusCode();
    String body = response.body();
    if (!attack.statuses().contains(status)) {
      return status + " " + body.lines().findFirst().orElse("");
    }
    if (took.compareTo(DEADLINE.plus(LENIENCE)) > 0) {
      return "took " + took;
    }
    if (body.contains("RAN")
        || body.contains("root:")
        || body.contains(System.getProperty("user.home") + "\"")) {
      return "did what it was meant to: " + body;
    }
    boolean plain = body.strip().lines().count() == 1 && !body.contains("Exception");
    return status == 200 || plain ? "" : "tells too much: " + body;
  }

  private static void assertStillAnswers() throws IOException, InterruptedException {
    HttpResponse<String> response =
        attacked.ask("ASK { ?a a <https://w3id.org/detente/ns#Article> }");
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(attacked.process().isAlive());
  }

  private static String everything() throws IOException, InterruptedException {
    HttpResponse<String> count = attacked.ask(COUNT);
    assertEquals(200, count.statusCode(), count.body());
    return count.body();
  }

  private static void count(ServerSocket trap, AtomicInteger contacts) {
    try {
      while (true) {
        trap.accept().close();
        contacts.incrementAndGet();
      }
    } catch (IOException e) {
      // The trap was closed: the attack is over.
    }
  }
}
