package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
class AlphaTest {

  private static final double TO_THREE_DIGITS = 0.0005;

  @Test
  void two_coders_of_binary_data_as_in_example_a() {
    Alpha alpha = alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    assertEquals(0.095, alpha.alpha(), TO_THREE_DIGITS);
    assertEquals(10, alpha.units());
    assertEquals(20, alpha.values());
    assertEquals(0.6, alpha.observed(), TO_THREE_DIGITS);
  }

  @Test
  void two_coders_of_nominal_data_as_in_example_b() {
    Alpha alpha = alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d");
    assertEquals(0.692, alpha.alpha(), TO_THREE_DIGITS);
    assertEquals(24, alpha.values());
  }

  @Test
  void four_coders_with_missing_data_as_in_example_c() {
    Alpha alpha =
        alpha(
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .");
    assertEquals(0.743, alpha.alpha(), TO_THREE_DIGITS);
    assertEquals(11, alpha.units());
    assertEquals(40, alpha.values());
  }

  @Test
  void perfect_agreement_is_one_whatever_the_order_of_units() {
    assertEquals(1, alpha("a b a c", "a b a c").alpha());
    assertEquals(alpha("a b c c", "b b a c"), alpha("c c b a", "c a b b"));
  }

  @Test
  void systematic_disagreement_is_below_zero() {
    assertTrue(alpha("a b a b", "b a b a").alpha() < 0);
  }

  @Test
  void one_value_alone_gives_nothing_to_agree_about() {
    Alpha alpha = alpha("a a a", "a a a");
    assertEquals(1, alpha.observed());
    assertTrue(Double.isNaN(alpha.alpha()));
  }

  @Test
  void nothing_in_common_has_no_figure() {
    Alpha alpha = alpha("a . b", ". a .");
    assertEquals(0, alpha.units());
    assertTrue(Double.isNaN(alpha.observed()));
    assertTrue(Double.isNaN(alpha.alpha()));
  }

  /** One line a coder, one value a unit, a point for none. */
  private static Alpha alpha(String... coders) {
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < coders[0].split(" ").length; i++) {
      List<String> unit = new ArrayList<>();
      for (String coder : coders) {
        String value = coder.split(" ")[i];
        if (!value.equals(".")) {
          unit.add(value);
        }
      }
      units.add(unit);
    }
    return Alpha.nominal(units);
  }
}
