package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

class StopsTest {

  @Test
  void each_matched_item_is_counted_by_what_stopped_it_first() {
    Scores scores =
        Scores.of(
            List.of(
                new Scores.Judged(
                    Tiny.reading(
                        new Said(EventType.SUSPENSION, "a suspendu").by("nato").claim(),
                        new Said(EventType.CLOSURE, "a fermé").by("nato").claim(),
                        new Said(EventType.MEETING, "a eu lieu").claim()),
                    Tiny.gold(
                        "a",
                        "fr",
                        new Coded("e1", EventType.SUSPENSION, "a suspendu")
                            .by("NATO")
                            .on("2008")
                            .event(),
                        new Coded("e2", EventType.CLOSURE, "a fermé").by("Russia").event(),
                        new Coded("e3", EventType.MEETING, "a eu lieu").event()))),
            Tiny.NAMES);
    Table table = new Stops(scores).table();
    assertEquals(List.of("stopped by", "fr"), table.head());
    assertEquals(
        List.of(List.of("doers", "1"), List.of("date", "1"), List.of("nothing", "1")),
        table.rows());
  }
}
