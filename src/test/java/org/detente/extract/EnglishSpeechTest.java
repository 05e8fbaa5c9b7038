package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
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

  @Test
  void what_is_held_ends_where_the_quotation_does() {
    Claim position =
        Told.english(
                "\"We believe this bombing is a clear violation of the founding act,\" Sergei Lavrov"
                    + " said of NATO.")
            .one(EventType.POSITION);
    assertEquals(
        "this bombing is a clear violation of the founding act",
        position.object().orElseThrow().words());
  }

  @Test
  void a_meeting_of_another_body_is_not_asked_of_the_other_side() {
    Claim demand =
        Told.english("Yeltsin called for a meeting of the UN Security Council on NATO's strikes.")
            .one(EventType.DEMAND);
    assertEquals(List.of(), names(demand.targets()));
  }

  @Test
  void who_says_that_another_decided_to_do_something_is_no_hearsay() {
    Claim departure =
        Told.english("Leonid Ivashev said Boris Yeltsin decided to recall the envoy to NATO.")
            .one(EventType.DEPARTURE);
    assertEquals(Modality.ACTUAL, departure.modality());
  }

  @Test
  void what_explains_a_name_is_not_another_thing() {
    Claim suspension =
        Told.english(
                "Yeltsin was suspending Russian participation in the Partnership for Peace, a"
                    + " military cooperation program of NATO.")
            .one(EventType.SUSPENSION);
    assertEquals(Optional.of("partnership-for-peace"), suspension.object().orElseThrow().entity());
  }
}
