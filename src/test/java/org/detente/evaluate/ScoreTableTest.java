package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.evaluate.Tiny.Coded;
import org.detente.evaluate.Tiny.Said;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  private static Scores scores() {
    return Scores.of(
        List.of(
            new Scores.Judged(
                Tiny.reading(new Said(EventType.CLOSURE, "a fermé").by("russia").claim()),
                Tiny.gold(
                    new Coded("e1", EventType.CLOSURE, "a fermé").by("Russia").event(),
                    new Coded("e2", EventType.MEETING, "a eu lieu").event())),
            new Scores.Judged(
                Tiny.reading(), Tiny.gold(new Coded("e1", EventType.CLOSURE, "a fermé").event()))),
        Tiny.NAMES);
  }

  @Test
  void aRowTellsTheCountsAndTheirRatios() {
    String table = new ScoreTable(scores(), ScoreTable.Style.TEXT).byDepth();
    assertTrue(
        table.contains("fr        who       1          3     3     1.00  0.33    0.33   0.50"),
        table);
  }

  @Test
  void markdownHasAHeadRule() {
    String table = new ScoreTable(scores(), ScoreTable.Style.MARKDOWN).byType();
    assertTrue(table.lines().skip(1).findFirst().orElseThrow().startsWith("| --- |"), table);
    assertEquals(4, table.lines().count(), table);
  }

  @Test
  void theBootstrapIsTheSameEveryTimeAndHoldsTheScore() {
    List<Counts> counts = List.of(new Counts(4, 4, 4, 3, 3), new Counts(4, 4, 4, 1, 1));
    Bootstrap.Interval once = Bootstrap.of(counts, Counts::f1);
    assertEquals(once, Bootstrap.of(counts, Counts::f1));
    assertEquals(0.25, once.low(), 1e-12);
    assertEquals(0.75, once.high(), 1e-12);
  }

  @Test
  void detailsNameWhatWasMissed() {
    String details = new ScoreTable(scores(), ScoreTable.Style.TEXT).details();
    assertTrue(details.contains("*e2    missed meeting"), details);
  }
}
