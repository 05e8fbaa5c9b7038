package org.detente.evaluate;

import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.MEETING;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import org.detente.model.Claim;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

  private static final Claim SUSPENDED = new Said(SUSPENSION, "a suspendu").by("nato").claim();
  private static final Claim CLOSED = new Said(CLOSURE, "a fermé").by("russia").claim();
  private static final Claim WRONG_DOER = new Said(CLOSURE, "a fermé").by("nato").claim();
  private static final Claim INVENTED = new Said(MEETING, "Moscou").sure("0.7").claim();

  private static Scores scores(String id, Claim... claims) {
    Gold gold =
        Tiny.gold(
            id,
            "fr",
            new Coded("e1", SUSPENSION, "a suspendu").by("NATO").event(),
            new Coded("e2", CLOSURE, "a fermé").by("Russia").background().event());
    return Scores.of(List.of(new Scores.Judged(Tiny.reading(claims), gold)), Tiny.NAMES);
  }

  private static Scores again(Scores scores) {
    return SavedScores.read(new StringReader(SavedScores.write(scores)), "saved.json");
  }

  @Test
  void items_read_deeper_are_won_and_items_read_less_deep_are_lost() {
    Comparison comparison =
        new Comparison(scores("a", WRONG_DOER, INVENTED), scores("a", SUSPENDED));
    assertEquals(
        """
        a
          won   *e1 suspension: none → complete
          lost  e2 closure: detected → none
          extra gone  meeting@36-42
        """,
        comparison.items());
  }

  /** Who: before 0 of 2 right, F1 0; now 1 of 1 right and the one core item found, F1 1. */
  @Test
  void the_table_tells_both_runs_and_the_difference() {
    Comparison comparison =
        new Comparison(scores("a", WRONG_DOER, INVENTED), scores("a", SUSPENDED));
    assertEquals(
        List.of("fr", "who", "0.00", "1.00", "0.00", "1.00", "0.00", "1.00", "+1.00"),
        comparison.table().rows().get(1));
  }

  @Test
  void articles_of_one_run_only_are_left_out_and_counted() {
    Comparison comparison = new Comparison(scores("a", SUSPENDED), scores("b", SUSPENDED));
    assertEquals(2, comparison.leftOut());
    assertEquals(List.of(), comparison.table().rows());
  }

  @Test
  void a_run_compared_with_itself_as_saved_is_unchanged() {
    Scores now = scores("a", SUSPENDED, WRONG_DOER, INVENTED);
    Scores saved = again(now);
    assertEquals(now.counts(Depth.WHO), saved.counts(Depth.WHO));
    assertEquals(Calibration.of(now), Calibration.of(saved));
    assertEquals("", new Comparison(saved, now).items());
    assertEquals(SavedScores.write(now), SavedScores.write(saved));
  }

  @Test
  void a_new_extra_is_named() {
    Comparison comparison = new Comparison(scores("a", CLOSED), scores("a", CLOSED, INVENTED));
    assertEquals("a\n  new extra   meeting@36-42\n", comparison.items());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"format\": \"other\"}",
        "{\"format\": \"detente-scores-1\", \"articles\": [{\"id\": \"a\"}]}",
        "{\"format\": \"detente-scores-1\", \"articles\": [{\"id\": \"a\", \"language\": \"fr\","
            + " \"gold\": [{\"id\": \"e1\", \"type\": \"closing\", \"depth\": \"none\"}]}]}",
        "{\"format\": \"detente-scores-1\", \"articles\": [{\"id\": \"a\", \"language\": \"fr\","
            + " \"extra\": [{\"predicted\": \"p\", \"type\": \"closure\","
            + " \"confidence\": \"high\"}]}]}"
      })
  void what_save_did_not_write_is_refused(String text) {
    Fault fault =
        assertThrows(Fault.class, () -> SavedScores.read(new StringReader(text), "saved.json"));
    assertEquals(Fault.Code.BAD_SCORES, fault.code());
    assertTrue(fault.getMessage().startsWith("saved.json"), fault.getMessage());
  }
}
