package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What English plans, denies, asks or merely mentions is not told as done. */
class EnglishNotDoneTest {

  @Test
  void a_determiner_of_denial_denies() {
    assertTrue(
        Told.english("NATO and Russia held no meeting in May.").one(EventType.MEETING).negative());
  }

  @Test
  void plans_that_are_denied_are_what_is_told() {
    Claim deployment =
        Told.english("The allies have no plans to station nuclear weapons there.")
            .one(EventType.DEPLOYMENT);
    assertTrue(deployment.negative());
  }

  @Test
  void nobody_asks_where_it_is_time_to_ask() {
    assertEquals(List.of(), Told.english("It is time to ask NATO for an answer.").types());
  }

  @Test
  void claims_that_are_disputed_are_denied() {
    Claim deployment =
        Told.english("Moscow rejected claims that it had massed troops near the border.")
            .one(EventType.DEPLOYMENT);
    assertTrue(deployment.negative());
  }

  @Test
  void what_a_company_suspends_is_nothing_between_states() {
    assertEquals(
        List.of(),
        new Told(English.read("2024-03-01", "The company suspended its operations in Russia."))
            .types());
  }

  @Test
  void what_somebody_insists_be_done_is_a_demand() {
    Told.english("Russia insists that NATO withdraw its troops from Poland.").one(EventType.DEMAND);
    Told.english("Russia insists that NATO breaks its promises.").one(EventType.POSITION);
  }

  @Test
  void what_somebody_denies_has_not_happened() {
    assertTrue(
        Told.english("Jens Stoltenberg denied that NATO had suspended the talks with Russia.")
            .one(EventType.SUSPENSION)
            .negative());
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
  void what_would_follow_from_joining_is_no_accession() {
    assertEquals(
        List.of(),
        Told.english("Sweden and Finland joining NATO would be a mistake for Russia.")
            .all(EventType.ACCESSION));
    assertEquals(
        List.of(),
        Told.english("Russia will see what the consequences will be of Finland joining NATO.")
            .all(EventType.ACCESSION));
  }

  @Test
  void who_will_join_has_not_joined() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Finland will join NATO, to the anger of Russia.")
            .one(EventType.ACCESSION)
            .modality());
  }

  @Test
  void what_is_met_by_somebody_is_no_meeting() {
    assertEquals(
        List.of(),
        Told.english("The Russian proposal was met coolly by the allies.").all(EventType.MEETING));
  }

  @Test
  void what_comes_after_a_conference_to_come_does_not_make_it_past() {
    assertEquals(
        Modality.PLANNED,
        Told.english("The Russian answer will be studied after the NATO ministerial conference.")
            .one(EventType.MEETING)
            .modality());
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
  void until_when_something_is_said_to_last_has_not_come() {
    assertEquals(
        List.of(),
        Told.english(
                "NATO said it was freezing contacts with Russia until it pulled its troops out of Georgia.")
            .all(EventType.DEPLOYMENT));
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
  void by_what_somebody_would_respond_is_not_done() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Moscow would respond by bolstering its defences against NATO.")
            .one(EventType.DEPLOYMENT)
            .modality());
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
  void what_comes_after_something_still_to_be_done_is_to_come() {
    Claim accession =
        Told.english("NATO must ratify the protocol before Montenegro becomes a member of NATO.")
            .one(EventType.ACCESSION);
    assertEquals(Modality.PLANNED, accession.modality());
    assertEquals(
        Modality.PLANNED,
        Told.english("The protocol has to be ratified by Russia.")
            .one(EventType.AGREEMENT)
            .modality());
  }

  @Test
  void what_somebody_is_allowed_to_take_part_in_was_not_held() {
    assertEquals(
        List.of(),
        Told.english("The text allows Russia to take part as an observer in NATO meetings.")
            .all(EventType.MEETING));
  }

  @Test
  void what_a_headline_takes_as_a_case_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("Medvedev says Ukraine joining NATO would mean war.")
            .all(EventType.ACCESSION));
  }

  @Test
  void each_thing_of_a_list_that_is_demanded_is_not_done() {
    assertEquals(
        List.of(EventType.DEMAND),
        Told.english(
                "NATO demanded that Russia comply with international law; withdraw its troops.")
            .types());
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
  void what_nobody_has_announced_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("Nobody has announced that the Russian mission to NATO is dissolved.")
            .types());
  }

  @Test
  void holding_a_view_with_others_is_no_agreement() {
    Told.english("The allies agree that Russia violates the treaty.").one(EventType.POSITION);
    Told.english("NATO does not recognise the annexation of Crimea by Russia.")
        .one(EventType.POSITION);
    Told.english("NATO agreed that Russia might use the railway.").one(EventType.AGREEMENT);
  }

  @Test
  void what_is_needed_or_required_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("The need to keep the channels of dialogue with Russia open is clear.")
            .types());
    assertEquals(
        List.of(),
        Told.english("The matter requires consultations between NATO and Russia.").types());
  }

  @Test
  void what_somebody_will_say_is_foretold_by_another() {
    assertEquals(
        List.of(), Told.english("Russia will say that this is a matter of the OSCE.").types());
  }

  @Test
  void what_is_prohibited_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("Joe Biden has prohibited Ukraine from deploying missiles against Russia.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void what_third_states_do_with_russia_is_nothing_between_the_two_sides() {
    assertEquals(List.of(), Told.english("Russia and China deepened their cooperation.").types());
    Told.english("Russia and Ukraine held talks in Istanbul.").one(EventType.MEETING);
  }

  @Test
  void what_goes_with_what_must_be_done_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("NATO must speak up, demanding that Russia leave Crimea.")
            .all(EventType.DEMAND)
            .stream()
            .filter(c -> c.modality() == Modality.ACTUAL)
            .toList());
  }
}
