package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.French;
import org.detente.model.Claim;
import org.detente.model.Reading;
import org.junit.jupiter.api.Test;

/** What a story is about decides whose a claim is that names neither side. */
class ThemeTest {

  private static final String OTHERS = "L'Ukraine a dénoncé la Hongrie.";

  private static List<String> agents(Reading reading) {
    return reading.claims().stream()
        .map(Claim::agents)
        .map(Told::names)
        .map(String::valueOf)
        .toList();
  }

  private static Reading read(String headline, List<String> paragraphs) {
    return French.pipeline()
        .read(French.article(headline, Optional.of(Told.DAY), paragraphs.toArray(String[]::new)));
  }

  private static List<String> filled(int sentences, String... told) {
    List<String> paragraphs = new ArrayList<>(List.of(told));
    for (int i = 0; i < sentences; i++) {
      paragraphs.add("Le temps est resté maussade toute la semaine.");
    }
    return paragraphs;
  }

  @Test
  void of_a_story_on_both_sides_what_an_ally_says_of_neither_is_told() {
    Reading reading =
        read("La Russie et l'OTAN", List.of("Berlin a jugé la décision regrettable."));
    assertEquals(List.of("[germany]"), agents(reading));
  }

  @Test
  void of_a_story_that_opens_with_others_what_names_neither_side_is_not() {
    Reading reading =
        read(
            "La Hongrie et ses voisins",
            filled(2, OTHERS, "On y parle peu.", "La Russie se tait.", "L'OTAN aussi."));
    assertEquals(List.of(), agents(reading));
  }

  @Test
  void of_a_long_story_that_hardly_names_the_alliance_only_what_names_it_is() {
    Reading reading =
        read(
            "La Russie et l'OTAN",
            filled(
                24,
                "La Russie a accusé la Hongrie de mentir.",
                "La Russie a accusé l'OTAN de mentir."));
    assertEquals(List.of("[russia]"), agents(reading));
  }
}
