package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Whose words a speech or press conference gives, and which two "both sides" are. */
class EnglishSpeechTest {

  private static Told under(String headline, String... paragraphs) {
    return new Told(English.read("2019-01-25", headline, List.of(paragraphs)));
  }

  @Test
  void a_headline_says_whose_speech_it_is() {
    Claim demand =
        under(
                "Press conference by NATO Secretary General Jens Stoltenberg on Russia",
                "We urge Russia to return to the treaty.")
            .one(EventType.DEMAND);
    assertEquals(List.of("nato"), names(demand.agents()));
    assertEquals("jens-stoltenberg", name(demand.speaker()));
  }

  @Test
  void a_name_before_a_colon_says_who_speaks_until_another_does() {
    List<Claim> demands =
        under(
                "NATO and Russia after the council",
                "JENS STOLTENBERG (Secretary General of NATO): We urge Russia to return to the"
                    + " treaty.",
                "QUESTION: We urge Russia to explain.")
            .all(EventType.DEMAND);
    assertEquals(1, demands.size());
    assertEquals(List.of("nato"), names(demands.get(0).agents()));
  }

  @Test
  void both_sides_of_a_war_with_a_third_are_not_those_of_the_story() {
    Told told =
        Told.english(
            "Russia invaded Ukraine. Ukraine is short of men, and both sides want a ceasefire.");
    assertTrue(
        told.all(EventType.POSITION).stream().noneMatch(c -> names(c.agents()).contains("nato")));
  }

  @Test
  void a_ministry_without_its_state_is_not_russias_where_another_state_is_spoken_of() {
    Told told =
        Told.english("Beijing accused NATO of lying. A foreign ministry spokesperson urged peace.");
    assertTrue(
        told.reading().claims().stream()
            .noneMatch(c -> names(c.agents()).contains("russian-foreign-ministry-spokesperson")));
  }
}
