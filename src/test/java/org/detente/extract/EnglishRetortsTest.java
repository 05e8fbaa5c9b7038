package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to come, what led to what, and what goes on beside the main verb of a sentence. */
class EnglishRetortsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russia says it will respond to the exercise of NATO.",
        "Sergei Lavrov noted that Russia will respond to these actions of NATO.",
        "Russia will be forced to react if NATO expands, Vladimir Putin said.",
        "Russia says it is bound to react to the exercise of NATO.",
      })
  void who_says_that_he_will_answer_threatens(String sentence) {
    assertEquals(1, Told.english(sentence).all(EventType.THREAT).size());
  }

  @Test
  void of_the_answer_of_somebody_else_one_only_speaks() {
    Told told = Told.english("Jens Stoltenberg said Russia would respond to the NATO exercise.");
    assertEquals(List.of(), told.all(EventType.THREAT));
  }

  @Test
  void who_was_led_to_do_something_did_it() {
    Claim suspension =
        Told.english("The annexation of Crimea prompted NATO to suspend cooperation with Russia.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(suspension.agents()));
  }

  @Test
  void who_acts_after_having_done_something_did_it() {
    Claim suspension =
        Told.english("Having suspended practical cooperation with Russia, NATO wants dialogue.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(suspension.agents()));
  }

  @Test
  void people_of_two_sides_meet_for_both() {
    Claim meeting =
        Told.english("The ambassadors of NATO and Russia met in Brussels.").one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(meeting.agents()));
  }

  @Test
  void who_speaks_after_talks_holds_no_others() {
    Told told = Told.english("Speaking after talks with Stoltenberg, Lavrov criticised NATO.");
    assertEquals(1, told.all(EventType.MEETING).size());
  }

  @Test
  void who_did_what_somebody_complains_of_is_accused() {
    for (String said : List.of("complained", "alleged", "lamented, complaining")) {
      assertEquals(
          List.of("nato"),
          names(
              Told.english("Lavrov " + said + " that NATO had broken its promises.")
                  .one(EventType.ACCUSATION)
                  .targets()));
    }
  }

  @Test
  void what_somebody_did_not_say_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("Lavrov did not say that Russia would close the NATO office.")
            .all(EventType.CLOSURE));
  }

  @Test
  void who_speaks_of_a_decision_has_not_taken_it() {
    assertEquals(
        List.of(),
        Told.english("Stoltenberg said the decision to expel Russian diplomats had been made.")
            .one(EventType.ACCREDITATION_WITHDRAWAL)
            .agents());
  }

  @Test
  void what_is_proposed_stands_behind_what_is_set_in_on_the_proposal() {
    assertEquals(
        "proposal, made by Russia in February, to establish a joint centre",
        Told.english(
                "No decision was taken on the proposal, made by Russia in February, to establish"
                    + " a joint centre.")
            .one(EventType.PROPOSAL)
            .object()
            .orElseThrow()
            .words());
  }
}
