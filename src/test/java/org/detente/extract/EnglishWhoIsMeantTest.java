package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** For whom possessives, titles and pronouns of English stand. */
class EnglishWhoIsMeantTest {

  @Test
  void what_a_measure_protests_against_the_other_side_has_done() {
    Claim annexation =
        Told.english(
                "NATO suspended practical cooperation with Russia in protest at its annexation of"
                    + " Crimea.")
            .one(EventType.CONFLICT);
    assertEquals(List.of("russia"), names(annexation.agents()));
  }

  @Test
  void a_deputy_is_not_the_one_above() {
    Claim meeting =
        Told.english(
                "Jens Stoltenberg leads NATO. The Deputy Secretary General met the Russian ambassador"
                    + " to NATO, Alexander Grushko.")
            .one(EventType.MEETING);
    assertTrue(!names(meeting.agents()).contains("jens-stoltenberg"));
  }

  @Test
  void ministers_are_not_one_minister() {
    Claim position =
        Told.english(
                "NATO foreign ministers met the Ukrainian foreign minister in Brussels. The ministers"
                    + " condemned the annexation of Crimea.")
            .one(EventType.POSITION);
    assertEquals(List.of("nato-foreign-ministers"), names(position.agents()));
  }

  @Test
  void an_unnamed_official_is_a_person() {
    Claim accusation =
        Told.english(
                "A NATO official announced the decision. Russia, he said, had violated the treaty.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("nato-official"), names(accusation.agents()));
  }

  @Test
  void other_countries_are_not_the_one_named_before() {
    assertEquals(
        List.of(),
        Told.english(
                "Turkey objected to the expansion of NATO, as the two Nordic countries refuse to"
                    + " extradite suspects.")
            .all(EventType.REFUSAL));
  }

  @Test
  void forces_that_go_by_themselves_are_what_is_sent() {
    Claim deployment =
        Told.english("Russian paratroopers deploy to Bosnia, next to those of NATO.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("russia"), names(deployment.agents()));
    assertEquals("Russian paratroopers", name(deployment.object()));
  }

  @Test
  void a_measure_answers_what_its_words_of_response_name() {
    Told told =
        Told.english(
            "Russia closed the NATO office in Moscow in retaliation for NATO's expulsion of Russian"
                + " diplomats.");
    assertEquals(
        Optional.of(told.one(EventType.ACCREDITATION_WITHDRAWAL).key()),
        told.one(EventType.CLOSURE).inResponseTo());
  }

  @Test
  void what_a_council_does_at_its_sitting_is_of_that_day() {
    Claim agreement =
        Told.english(
                "The NATO-Russia Council met in Moscow on Tuesday. The NATO-Russia Council approved a"
                    + " plan for joint exercises.")
            .one(EventType.AGREEMENT);
    assertEquals("2014-04-08", edtf(agreement.date()));
  }

  @Test
  void who_has_it_done_does_it_on_the_day_told_at_the_head() {
    Claim expulsion =
        Told.english(
                "Last March Boris Yeltsin closed the NATO office and had two NATO officials thrown out"
                    + " of Moscow.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals("2014-03", edtf(expulsion.date()));
  }

  @Test
  void the_day_of_saying_is_not_that_of_a_decision_spoken_of() {
    Claim expulsion =
        Told.english(
                "Dmitry Peskov said Tuesday the alliance's decision to expel the Russian diplomats"
                    + " completely undermined the dialogue.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals("", edtf(expulsion.date()));
  }

  @Test
  void a_council_named_before_its_meeting_is_the_forum() {
    Claim meeting =
        Told.english("Jens Stoltenberg convened the NATO-Russia Council meeting on Monday.")
            .one(EventType.MEETING);
    assertEquals("nato-russia-council", name(meeting.forum()));
    assertEquals(List.of("nato", "russia"), names(meeting.agents()));
  }

  @Test
  void with_whom_relations_cool_is_not_with_whom_one_meets() {
    Claim meeting =
        Told.english(
                "A meeting of NATO foreign ministers in Brussels has revealed a cooling of relations"
                    + " with Russia.")
            .one(EventType.MEETING);
    assertEquals(List.of("nato-foreign-ministers"), names(meeting.agents()));
  }

  @Test
  void a_ministry_may_be_spelled_as_americans_do() {
    Claim suspension =
        Told.english("Russia's Defense Ministry has suspended military cooperation with NATO.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russian-defence-ministry"), names(suspension.agents()));
  }

  @Test
  void whom_one_means_to_talk_to_takes_part() {
    Claim meeting =
        Told.english("Russia confirmed its intention to discuss with NATO the proposals.")
            .one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(meeting.agents()).stream().sorted().toList());
  }

  @Test
  void what_a_decision_ends_those_end_who_took_it_that_day() {
    Claim training =
        Told.english(
                "NATO foreign ministers suspended practical cooperation with Russia on Tuesday. The"
                    + " decision puts an end to the training of Russian officers.")
            .all(EventType.SUSPENSION)
            .get(1);
    assertEquals(List.of("nato-foreign-ministers"), names(training.agents()));
    assertEquals("2014-04-08", edtf(training.date()));
  }

  @Test
  void accreditations_are_withdrawn_from_somebody() {
    Claim withdrawal =
        Told.english("NATO ordered the withdrawal of eight Russian accreditations.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals("", name(withdrawal.object()));
    assertEquals(8, withdrawal.number().orElseThrow());
  }

  @Test
  void what_is_no_longer_observed_is_suspended() {
    Claim suspension =
        Told.english("Moscow stopped applying the CFE treaty, to NATO's regret.")
            .one(EventType.SUSPENSION);
    assertEquals("cfe-treaty", name(suspension.object()));
  }

  @Test
  void what_somebody_should_promise_is_asked_of_him() {
    Claim demand =
        Told.english("Moscow demanded that NATO promise never to take in a new member.")
            .one(EventType.DEMAND);
    assertEquals(List.of("nato"), names(demand.targets()));
  }

  @Test
  void a_voice_named_by_the_way_is_not_he() {
    Claim accusation =
        Told.english(
                "A NATO official confirmed on Thursday what a broadcaster had reported. Russia, he"
                    + " said, had violated the treaty.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("nato-official"), names(accusation.agents()));
  }

  @Test
  void plans_one_worries_about_are_not_ones_own() {
    Claim deployment =
        Told.english(
                "Russia accused NATO, citing concerns over plans to station missiles in Poland.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of(), names(deployment.agents()));
  }

  @Test
  void who_plans_to_meet_somebody_meets_him() {
    Claim meeting =
        Told.english(
                "Jens Stoltenberg plans to meet with Sergei Lavrov in Munich, a NATO official told reporters.")
            .one(EventType.MEETING);
    assertEquals(List.of("jens-stoltenberg", "sergei-lavrov"), names(meeting.agents()));
  }

  @Test
  void what_is_asked_for_a_third_is_not_asked_of_the_other_side() {
    Told told =
        Told.english(
            "NATO and Russia met on Monday. Jens Stoltenberg called for allowing Ukraine to fire"
                + " into Russia.");
    assertEquals(List.of(), told.one(EventType.DEMAND).targets());
  }

  @Test
  void an_administration_named_by_its_president_acts() {
    Claim closure =
        Told.english("The Trump administration closed the Russian mission to NATO.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("us-administration"), names(closure.agents()));
  }

  @Test
  void the_council_of_a_text_that_names_both_sides_and_none_is_their_own() {
    Claim meeting =
        Told.english("Practical work lies idle, and the council itself last gathered in 2013.")
            .one(EventType.MEETING);
    assertEquals("nato-russia-council", Told.name(meeting.forum()));
  }
}
