package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.evaluate.LogisticFit.Sample;
import org.junit.jupiter.api.Test;

/** Weights of traits are found from what was right and wrong. */
class ConfidenceFitTest {

  @Test
  void without_traits_the_chance_is_the_share_that_is_right() {
    ConfidenceFit fit = ConfidenceFit.of(samples(90, 10, Set.of()));
    assertEquals(Math.log(9), fit.base(), 0.01);
    assertEquals(Map.of(), fit.weights());
  }

  @Test
  void a_trait_of_the_wrong_ones_takes_confidence_away() {
    List<Sample> all = samples(180, 20, Set.of());
    all.addAll(samples(50, 50, Set.of("bareNoun")));
    ConfidenceFit fit = ConfidenceFit.of(all);
    assertEquals(Set.of("bareNoun"), fit.weights().keySet());
    assertEquals(Math.log(9), fit.base(), 0.2);
    assertEquals(-Math.log(9), fit.weights().get("bareNoun"), 0.4);
  }

  @Test
  void a_trait_that_makes_no_difference_or_is_rare_gets_no_weight() {
    List<Sample> all = samples(90, 10, Set.of("undated"));
    all.addAll(samples(90, 10, Set.of()));
    all.addAll(samples(0, 3, Set.of("headline")));
    assertEquals(Map.of(), ConfidenceFit.of(all).weights());
  }

  @Test
  void chances_hold_in_articles_left_out() {
    List<Sample> all = samples(180, 20, Set.of());
    all.addAll(samples(50, 50, Set.of("bareNoun")));
    assertTrue(ConfidenceFit.of(all).crossed().error() < 0.03);
  }

  @Test
  void the_order_of_claims_does_not_matter() {
    List<Sample> all = samples(80, 20, Set.of());
    all.addAll(samples(20, 30, Set.of("bareNoun", "undated")));
    List<Sample> reversed = new ArrayList<>(all);
    java.util.Collections.reverse(reversed);
    ConfidenceFit one = ConfidenceFit.of(all);
    ConfidenceFit other = ConfidenceFit.of(reversed);
    assertEquals(one.base(), other.base(), 1e-9);
    assertEquals(one.weights().keySet(), other.weights().keySet());
  }

  /** Samples with the same traits, right and wrong ones spread over the folds alike. */
  private static List<Sample> samples(int right, int wrong, Set<String> traits) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < right; i++) {
      samples.add(new Sample(i % 10, traits, true));
    }
    for (int i = 0; i < wrong; i++) {
      samples.add(new Sample(i % 10, traits, false));
    }
    return samples;
  }
}
