package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final String HEAD = "draw\tlanguage\tarticle\tclaim\ttype\tverdict\tcause";

  private static final String RIGHT = "https://example.org/a\tc-1\tMeeting\tright\t";

  private static final String WRONG = "https://example.org/b\tc-2\tOfficeHolding\twrong\t";

  @Test
  void precision_is_told_by_draw_and_language_with_its_interval() {
    assertEquals(
        List.of(
            List.of("first", "en", "1", "40", "40", "1.00", "0.91–1.00"),
            List.of("first", "fr", "2", "100", "90", "0.90", "0.83–0.94"),
            List.of("first", "all", "2", "140", "130", "0.93", "0.87–0.96"),
            List.of("second", "fr", "1", "1", "1", "1.00", "0.21–1.00")),
        read(List.of(
                of(90, "first\tfr\t" + RIGHT),
                of(10, "first\tfr\t" + WRONG + "agent"),
                of(40, "first\ten\t" + RIGHT),
                of(1, "second\tfr\t" + RIGHT)))
            .precision()
            .rows());
  }

  /** Wilson, 90 of 100: (0.9 + 1.9208/100 ± 1.96 √(0.09/100 + 0.9604/10⁴)) / (1 + 3.8415/100). */
  @Test
  void the_interval_is_wilsons() {
    Bootstrap.Interval interval = Judgements.wilson(90, 100);
    assertEquals(0.8256, interval.low(), 1e-4);
    assertEquals(0.9448, interval.high(), 1e-4);
  }

  @Test
  void causes_stand_beside_each_other_by_draw_the_most_frequent_first() {
    Table causes =
        read(List.of(
                of(1, "first\tfr\t" + WRONG + "type"),
                of(2, "first\tfr\t" + WRONG + "agent"),
                of(1, "second\tru\t" + WRONG + "agent"),
                of(9, "second\tru\t" + RIGHT)))
            .causes();
    assertEquals(List.of("cause", "first", "second"), causes.head());
    assertEquals(List.of(List.of("agent", "2", "1"), List.of("type", "1", "0")), causes.rows());
  }

  @Test
  void without_judgements_there_are_no_rows() {
    assertEquals(List.of(), read(List.of()).precision().rows());
    assertEquals(List.of(), read(List.of()).causes().rows());
  }

  @Test
  void a_line_of_another_form_is_told_with_its_number() {
    assertEquals("j.tsv:2", refused(HEAD, "first\tfr\tright"));
    assertEquals("j.tsv:1", refused("a\tb\tc"));
    assertEquals("j.tsv:3", refused("# a remark", HEAD, "first\tfr\t" + RIGHT + "agent"));
    assertEquals("j.tsv:2", refused(HEAD, "first\tfr\t" + WRONG));
    assertEquals("j.tsv:2", refused(HEAD, "first\tfr\ta\tc\tMeeting\tperhaps\t"));
    assertEquals("j.tsv:2", refused(HEAD, "first\tfr\ta\tc\tDinner\tright\t"));
  }

  private static String refused(String... lines) {
    Fault fault =
        assertThrows(Fault.class, () -> Judgements.read(List.of(lines), "j.tsv"), lines[0]);
    assertEquals(Fault.Code.BAD_TABLE, fault.code());
    assertTrue(fault.getMessage().contains("expected seven cells"), fault.getMessage());
    return fault.getMessage().substring(0, "j.tsv:1".length());
  }

  private static Judgements read(List<List<String>> groups) {
    List<String> lines = new ArrayList<>(List.of("# a remark", HEAD));
    groups.forEach(lines::addAll);
    return Judgements.read(lines, "judged.tsv");
  }

  private static List<String> of(int times, String line) {
    return Collections.nCopies(times, line);
  }
}
