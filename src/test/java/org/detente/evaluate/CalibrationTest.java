package org.detente.evaluate;

import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.MEETING;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static Calibration of(Claim... claims) {
    Gold gold =
        Tiny.gold(
            new Coded("e1", SUSPENSION, "a suspendu").by("NATO").event(),
            new Coded("e2", CLOSURE, "a fermé").by("Russia").event());
    return Calibration.of(
        Scores.of(List.of(new Scores.Judged(Tiny.reading(claims), gold)), Tiny.NAMES));
  }

  /**
   * At 0.9 and 1.0 one of two is right (the other has another doer), mean 0.95: off by 0.45. At 0.7
   * none of one: off by 0.7. Over three predictions (2 × 0.45 + 0.7) / 3 = 1.6 / 3.
   */
  @Test
  void the_error_is_that_of_paper_and_pencil() {
    Calibration calibration =
        of(
            new Said(SUSPENSION, "a suspendu").by("nato").sure("0.9").claim(),
            new Said(CLOSURE, "a fermé").by("nato").sure("1.0").claim(),
            new Said(MEETING, "a eu lieu").sure("0.7").claim());
    assertEquals(
        List.of(new Calibration.Bin(7, 1, 0, 0.7), new Calibration.Bin(9, 2, 1, 0.95)),
        calibration.bins());
    assertEquals(1.6 / 3, calibration.error(), 1e-12);
    assertEquals(
        List.of("0.9–1.0", "2", "1", "0.95", "0.50", "-0.45"), calibration.table().rows().get(1));
    assertEquals(
        List.of("expected error", "3", "1", "", "", "0.53"), calibration.table().rows().get(2));
  }

  @Test
  void a_retelling_counts_once_with_the_greater_confidence() {
    Claim first = new Said(SUSPENSION, "a suspendu").by("nato").sure("0.62").claim();
    Claim again = new Said(SUSPENSION, "a fermé").retelling(first).sure("0.81").claim();
    assertEquals(List.of(new Calibration.Bin(8, 1, 1, 0.81)), of(first, again).bins());
  }

  @Test
  void without_predictions_there_is_no_error() {
    assertEquals(Double.NaN, of().error());
  }
}
