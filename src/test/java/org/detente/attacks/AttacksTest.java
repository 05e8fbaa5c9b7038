package org.detente.attacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    try (ServerSocket trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String before = everything();
      attack(ForbiddenQueries.all("http://127.0.0.1:" + trap.getLocalPort() + "/"));
      assertEquals(before, everything());
      try (Socket ours = new Socket(trap.getInetAddress(), trap.getLocalPort());
          Socket first = trap.accept()) {
        assertEquals(ours.getLocalPort(), first.getPort(), "somebody called before us");
      }
    }
  }

  @Test
  void an_answer_that_brings_something_is_seen() throws Exception {
    for (String query :
        List.of(
            "SELECT (CONCAT('R', 'AN') AS ?x) {}",
            "SELECT * { ?a ?b ?c } LIMIT 1",
            "DESCRIBE <https://w3id.org/detente/article/000>")) {
      HttpResponse<String> response = attacked.ask(query);
      String fault =
          QueryAttack.fruitless("brought", query).fault(response.statusCode(), response.body());
      assertTrue(fault.startsWith("brings something"), query + ": " + fault);
    }
  }

  @Test
  void malformed_requests_get_one_plain_answer() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (WireAttack attack : WireAttack.all()) {
      String fault = attack.fault(attacked.send(attack.bytes()));
      if (!fault.isEmpty()) {
        wrong.add(attack.name() + ": " + fault);
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
      String fault =
          took.compareTo(DEADLINE.plus(LENIENCE)) > 0
              ? "took " + took
              : attack.fault(response.statusCode(), response.body());
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
}
