package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Unchecked;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final String QUICK = "SELECT * { <https://example.org/1> ?b ?c }";

  /** Begins from something bound, and goes through everything three times nevertheless. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?n) { ?a a <https://example.org/T> ; <https://example.org/n> ?x ."
          + " ?b a <https://example.org/T> ; <https://example.org/n> ?y ."
          + " ?c a <https://example.org/T> ; <https://example.org/n> ?z FILTER(?x + ?y + ?z < 0) }";

  private static final RunLimits LIMITS = RunLimits.PUBLIC.within(Duration.ofMillis(1_500));

  @AutoClose private static EmbeddedStore store;

  private final Turns quick = new Turns(1, Duration.ofMillis(50));
  private final Turns heavy = new Turns(1, Duration.ofMillis(50));
  private final Lanes lanes = new Lanes(quick, quick, quick, heavy, Duration.ofMillis(1_000));

  @BeforeAll
  static void fill() {
    String statements =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    "<https://example.org/%d> a <https://example.org/T> ; <https://example.org/n> %d ."
                        .formatted(i, i))
            .collect(Collectors.joining("\n"));
    store =
        EmbeddedStore.inMemory(Unchecked.graphs("<https://example.org/g> {" + statements + "}"));
  }

  private Answer ask(String query) {
    return lanes.ask(store, BoundQuery.parse(query, "query"), LIMITS).answer();
  }

  @Test
  void a_look_up_is_answered_while_heavy_queries_have_all_their_turns() {
    new QueryRun(RunLimits.OWN).on(store, BoundQuery.parse(QUICK, "query"));
    heavy.take(
        () -> {
          assertInstanceOf(Answer.Table.class, ask(QUICK));
          Fault fault = assertThrows(Fault.class, () -> ask("SELECT * { ?a ?b ?c }"));
          assertEquals(Fault.Code.TOO_BUSY, fault.code());
          return 0;
        });
    assertEquals(1, heavy.refused());
  }

  @Test
  void a_query_that_was_slow_begins_again_among_the_heavy_and_goes_there_at_once_the_next_time() {
    assertTrue(isMoved());
    for (int i = 0; i < 20 && isMoved(); i++) {
      // On a busy machine it has hardly computed, and may try again.
    }
    long moved = lanes.moved();
    quick.take(
        () -> {
          assertFalse(isMoved());
          return 0;
        });
    assertEquals(moved, lanes.moved());
    assertEquals(0, quick.refused());
  }

  /** Asks the slow one; true when it tried to be quick before. */
  private boolean isMoved() {
    long before = lanes.moved();
    Fault fault = assertThrows(Fault.class, () -> ask(SLOW));
    assertEquals(Fault.Code.TIMED_OUT, fault.code());
    // Whoever asks is told the time that a query has, both attempts together.
    assertTrue(fault.getMessage().contains("not done after 1500 ms"), fault.getMessage());
    return lanes.moved() > before;
  }

  @Test
  void what_is_not_allowed_is_refused_before_it_takes_a_turn() {
    quick.take(
        () ->
            heavy.take(
                () -> {
                  Fault fault =
                      assertThrows(
                          Fault.class, () -> ask("SELECT * { SERVICE <http://a/> { ?a ?b ?c } }"));
                  assertEquals(Fault.Code.NOT_ALLOWED, fault.code());
                  return 0;
                }));
  }

  @Test
  void who_finds_many_waiting_does_not_wait() {
    Turns none = new Turns(1, 0, Duration.ofSeconds(30));
    none.take(
        () -> {
          long started = System.nanoTime();
          assertThrows(Fault.class, () -> none.take(() -> 1));
          assertTrue(Duration.ofNanos(System.nanoTime() - started).toSeconds() < 10);
          return 0;
        });
  }

  @Test
  void groups_are_counted_and_too_many_refused() {
    String values =
        IntStream.range(0, 500).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    String query =
        "SELECT ?x ?y { VALUES ?x { %1$s } VALUES ?y { %1$s } } GROUP BY ?x ?y LIMIT 1"
            .formatted(values);
    RunLimits patient = RunLimits.PUBLIC.within(Duration.ofSeconds(60));
    Fault fault =
        assertThrows(
            Fault.class, () -> new QueryRun(patient).on(store, BoundQuery.parse(query, "query")));
    assertEquals(Fault.Code.TOO_LARGE, fault.code());
    assertTrue(fault.getMessage().contains("200000 groups"), fault.getMessage());
  }
}
