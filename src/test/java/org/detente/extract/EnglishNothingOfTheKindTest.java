package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** English words of an event that tell none between the two sides, or another than they seem. */
class EnglishNothingOfTheKindTest {

  @Test
  void nobody_asks_where_it_is_time_to_ask() {
    assertEquals(List.of(), Told.english("It is time to ask NATO for an answer.").types());
  }

  @Test
  void what_a_company_suspends_is_nothing_between_states() {
    assertEquals(
        List.of(),
        new Told(English.read("2024-03-01", "The company suspended its operations in Russia."))
            .types());
  }

  @Test
  void a_rumour_tells_nothing() {
    assertEquals(
        List.of(),
        Told.english(
                "Rumours that Russia would close its mission to NATO were waved away by an aide.")
            .types());
  }

  @Test
  void the_end_of_the_cold_war_is_no_conflict() {
    assertEquals(
        List.of(),
        Told.english("It is NATO's biggest exercise since the Cold War.").all(EventType.CONFLICT));
  }

  @Test
  void ways_of_doing_it_are_no_deed() {
    assertEquals(
        List.of(),
        Told.english("The allies discussed ways of reopening the NATO office in Moscow.")
            .all(EventType.OPENING));
  }

  @Test
  void what_is_met_by_somebody_is_no_meeting() {
    assertEquals(
        List.of(),
        Told.english("The Russian proposal was met coolly by the allies.").all(EventType.MEETING));
  }

  @Test
  void a_summit_of_another_alliance_is_nothing_between_the_two() {
    assertEquals(
        List.of(),
        Told.english("NATO is no threat, Vladimir Putin said at a summit meeting of the CSTO.")
            .all(EventType.MEETING));
  }

  @Test
  void what_would_be_meant_is_no_war() {
    assertEquals(
        List.of(),
        Told.english("This will mean that NATO countries are at war with Russia.")
            .all(EventType.CONFLICT));
  }

  @Test
  void what_is_said_of_joining_is_no_accession() {
    assertEquals(
        List.of(),
        Told.english("Finland said that joining NATO was the best defence against Russia.")
            .all(EventType.ACCESSION));
  }

  @Test
  void a_meeting_without_a_date_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("No date has been set for a meeting of the NATO-Russia Council.").types());
  }

  @Test
  void what_somebody_may_think_is_no_position() {
    assertEquals(
        List.of(), Told.english("NATO could condemn the Russian move.").all(EventType.POSITION));
  }

  @Test
  void who_retaliated_does_not_threaten() {
    assertEquals(
        List.of(EventType.CLOSURE),
        Told.english("Russia retaliated by closing the NATO office in Moscow.").types());
    Told.english("Russia will retaliate against NATO.").one(EventType.THREAT);
  }

  @Test
  void where_a_summit_does_not_stand_is_not_its_topic() {
    assertEquals(
        "",
        Told.name(
            Told.english("A summit with NATO is not on Vladimir Putin's calendar.")
                .one(EventType.MEETING)
                .object()));
  }

  @Test
  void who_refuses_to_rule_it_out_refuses_nothing() {
    assertEquals(
        List.of(),
        Told.english("Jens Stoltenberg refused to rule out more exercises near Russia.")
            .all(EventType.REFUSAL));
  }

  @Test
  void who_suggests_that_something_is_so_proposes_nothing() {
    assertEquals(
        List.of(),
        Told.english("Jens Stoltenberg suggested that the policy of NATO was limited to Russia.")
            .all(EventType.PROPOSAL));
    assertEquals(
        1,
        Told.english("NATO suggested that Russia should withdraw its troops.")
            .all(EventType.PROPOSAL)
            .size());
  }

  @Test
  void nobody_is_threatened_where_one_warns_of_nothing_one_will_do() {
    assertEquals(
        List.of(),
        Told.english("Russia has repeatedly warned about the troops along its border.")
            .all(EventType.THREAT));
  }

  @Test
  void what_is_told_to_somebody_is_not_asked() {
    assertEquals(
        List.of(),
        Told.english("Russia told NATO that its troops would break the ceasefire.")
            .all(EventType.DEMAND));
    Told.english("Russia told NATO that it must withdraw its troops.").one(EventType.DEMAND);
  }

  @Test
  void deliveries_are_no_stance() {
    assertEquals(List.of(), Told.english("NATO's weapons support for Ukraine is growing.").types());
  }

  @Test
  void holding_a_view_with_others_is_no_agreement() {
    Told.english("The allies agree that Russia violates the treaty.").one(EventType.POSITION);
    Told.english("NATO does not recognise the annexation of Crimea by Russia.")
        .one(EventType.POSITION);
    Told.english("NATO agreed that Russia might use the railway.").one(EventType.AGREEMENT);
  }

  @Test
  void what_third_states_do_with_russia_is_nothing_between_the_two_sides() {
    assertEquals(List.of(), Told.english("Russia and China deepened their cooperation.").types());
    Told.english("Russia and Ukraine held talks in Istanbul.").one(EventType.MEETING);
  }
}
