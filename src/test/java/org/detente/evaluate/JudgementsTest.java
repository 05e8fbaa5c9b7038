package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final String HEAD = "language\tcause\tclaims";

  @Test
  void precision_is_told_by_language_and_for_all_with_its_interval() {
    Judgements judged =
        Judgements.read(
            List.of(
                "# a remark",
                HEAD,
                "fr\tright\t90",
                "fr\tagent\t10",
                "en\tright\t40",
                "en\ttype\t0"),
            "judged.tsv");
    assertEquals(
        List.of(
            List.of("all", "140", "130", "0.93", "0.87–0.96"),
            List.of("en", "40", "40", "1.00", "0.91–1.00"),
            List.of("fr", "100", "90", "0.90", "0.83–0.94")),
        judged.precision().rows());
  }

  /** Wilson, 90 of 100: (0.9 + 1.9208/100 ± 1.96 √(0.09/100 + 0.9604/10⁴)) / (1 + 3.8415/100). */
  @Test
  void the_interval_is_wilsons() {
    Bootstrap.Interval interval = Judgements.wilson(90, 100);
    assertEquals(0.8256, interval.low(), 1e-4);
    assertEquals(0.9448, interval.high(), 1e-4);
  }

  @Test
  void causes_are_summed_over_languages_the_most_frequent_first() {
    Judgements judged =
        Judgements.read(
            List.of(HEAD, "fr\ttype\t1", "fr\tagent\t2", "ru\tagent\t1", "ru\tright\t9"), "j.tsv");
    assertEquals(List.of(List.of("agent", "3"), List.of("type", "1")), judged.causes().rows());
  }

  @Test
  void a_line_of_another_form_is_told_with_its_number() {
    Fault line =
        assertThrows(Fault.class, () -> Judgements.read(List.of(HEAD, "fr\tright"), "j.tsv"));
    assertEquals(Fault.Code.BAD_TABLE, line.code());
    assertTrue(line.getMessage().startsWith("j.tsv:2:"), line.getMessage());
    Fault head = assertThrows(Fault.class, () -> Judgements.read(List.of("a\tb\tc"), "j.tsv"));
    assertTrue(head.getMessage().startsWith("j.tsv:1:"), head.getMessage());
  }
}
