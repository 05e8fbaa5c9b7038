package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What English tells as done, as still to come, or as decided by nobody. */
class EnglishFactsAndPlansTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No decision has been taken on the opening of a NATO information office in Moscow.",
        "There is no decision on the closure of the NATO office in Moscow.",
        "A decision on the suspension of the NATO-Russia Council has not been taken.",
      })
  void of_what_nobody_has_decided_nothing_is_told(String sentence) {
    assertEquals(List.of(), Told.english(sentence).all(EventType.OPENING));
    assertEquals(List.of(), Told.english(sentence).all(EventType.CLOSURE));
    assertEquals(List.of(), Told.english(sentence).all(EventType.SUSPENSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ratification of the CFE treaty by Russia is still awaited.",
        "The ratification of the CFE treaty by Russia is pending.",
      })
  void what_is_awaited_is_to_come(String sentence) {
    Claim ratified = Told.english(sentence).one(EventType.AGREEMENT);
    assertEquals(Modality.PLANNED, ratified.modality());
    assertEquals(List.of("russia"), Told.names(ratified.agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO suspended formal contacts with Russia as punishment for sending troops into Georgia.",
        "NATO punished Russia for sending troops into Georgia.",
      })
  void who_is_punished_for_something_has_done_it(String sentence) {
    Claim sent = Told.english(sentence).one(EventType.DEPLOYMENT);
    assertEquals(List.of("russia"), Told.names(sent.agents()));
    assertEquals(Modality.ACTUAL, sent.modality());
    assertEquals("troops into Georgia", sent.object().orElseThrow().words());
  }

  @Test
  void what_something_is_called_is_no_part_of_it() {
    Claim dismissed =
        Told.english("Moscow dismissed the offer of NATO as inadequate.").one(EventType.REFUSAL);
    assertFalse(dismissed.object().orElseThrow().words().contains("inadequate"));
  }

  @Test
  void binding_guarantees_are_what_is_demanded() {
    Claim demand =
        Told.english("Russia is demanding legally binding guarantees.").one(EventType.DEMAND);
    assertEquals("legally binding guarantees", demand.object().orElseThrow().words());
  }

  @Test
  void behind_a_modal_stands_a_verb() {
    Claim stationed =
        Told.english("Russia will station 7,600 troops in Abkhazia, NATO said.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("russia"), Told.names(stationed.agents()));
    assertEquals(Modality.PLANNED, stationed.modality());
  }

  @Test
  void two_sides_agree_on_an_occasion_to_do_something() {
    Claim agreed =
        Told.english(
                "The two sides agreed at the summit in November 2010 to work together on missile"
                    + " defence but talks between NATO and Russia have stalled since.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("nato", "russia"), Told.names(agreed.agents()));
  }

  @Test
  void working_groups_are_set_up() {
    Claim up =
        Told.english("NATO and Russia have set up working groups on peacekeeping.")
            .one(EventType.ESTABLISHMENT);
    assertEquals("working groups on peacekeeping", up.object().orElseThrow().words());
  }

  @Test
  void an_intention_that_is_denied_is_told_whole() {
    Claim none =
        Told.english(
                "NATO has no intention to deploy nuclear weapons on the territory of new members,"
                    + " Russia was told.")
            .one(EventType.POSITION);
    assertEquals(
        "intention to deploy nuclear weapons on the territory of new members",
        none.object().orElseThrow().words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Montenegro was the first country to join NATO since 2009.",
        "Montenegro became the 29th state to join NATO.",
      })
  void who_is_the_first_to_do_something_does_it(String sentence) {
    Claim joined = Told.english(sentence).one(EventType.ACCESSION);
    assertEquals(List.of("montenegro"), Told.names(joined.agents()));
    assertEquals(Modality.ACTUAL, joined.modality());
  }

  @Test
  void what_was_never_resumed_was_not() {
    Claim never =
        Told.english("Talks between NATO and Russia were broken off and never resumed.")
            .one(EventType.RESUMPTION);
    assertTrue(never.negative());
  }

  @Test
  void an_adjective_may_open_the_sentence() {
    Claim held =
        Told.english("Joint manoeuvres of NATO and Russia are now due to be held in September.")
            .one(EventType.COOPERATION);
    assertEquals(Modality.PLANNED, held.modality());
    Claim struck =
        Told.english("Allied jets struck Serb positions, and Russia protested.")
            .one(EventType.CONFLICT);
    assertEquals(List.of("nato"), Told.names(struck.agents()));
  }

  @Test
  void who_left_and_has_not_been_replaced_has_left() {
    Claim left =
        Told.english("Its envoy, Alexander Grushko, left in January and has yet to be replaced.")
            .one(EventType.DEPARTURE);
    assertEquals(List.of("alexander-grushko"), Told.names(left.targets()));
  }

  @Test
  void that_something_must_go_on_is_asked_by_who_says_so() {
    Claim asked =
        Told.english("The dialogue with Russia must continue, Anders Fogh Rasmussen said.")
            .one(EventType.DEMAND);
    assertEquals(List.of("anders-fogh-rasmussen"), Told.names(asked.agents()));
  }
}
