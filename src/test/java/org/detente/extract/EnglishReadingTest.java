package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** What is read of English sentences. */
class EnglishReadingTest {

  private static Claim one(EventType type, String paragraph) {
    List<Claim> found =
        English.read("2014-04-10", paragraph).claims().stream()
            .filter(c -> c.type() == type)
            .toList();
    assertEquals(1, found.size(), type + " in: " + paragraph);
    return found.get(0);
  }

  @Test
  void a_day_in_a_chronology_is_of_the_year_at_its_head() {
    Claim opening =
        one(EventType.OPENING, "2001 - NATO opens an information office in Moscow (20 February).");
    assertEquals("2001-02-20", opening.date().orElseThrow().edtf());
  }

  @Test
  void what_has_no_day_in_a_chronology_happened_in_the_year_at_its_head() {
    Claim left = one(EventType.TREATY_WITHDRAWAL, "2023 - Russia leaves the CFE treaty.");
    assertEquals("2023", left.date().orElseThrow().edtf());
  }

  @Test
  void ministers_of_a_side_are_found_by_their_title() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "NATO's foreign ministers decided to suspend practical cooperation with Russia.");
    assertEquals(List.of("nato-foreign-ministers"), Told.names(suspension.agents()));
  }

  @Test
  void it_is_never_a_person() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "Mr Rasmussen went to Moscow, where it suspended the CFE treaty.");
    assertTrue(
        suspension.agents().stream()
            .noneMatch(m -> m.entity().orElse("").equals("anders-fogh-rasmussen")));
  }

  @Test
  void a_saying_at_the_end_gives_its_voice_to_what_stands_before() {
    Claim closure =
        one(EventType.CLOSURE, "NATO has closed its office in Moscow, Sergei Lavrov said.");
    assertEquals("sergei-lavrov", Told.name(closure.speaker().orElseThrow()));
  }

  @Test
  void a_determiner_of_denial_denies() {
    assertTrue(one(EventType.MEETING, "NATO and Russia held no meeting in May.").negative());
  }

  @Test
  void who_signs_a_decree_does_what_it_says() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "Vladimir Putin signed a decree suspending Russia's participation in the CFE treaty.");
    assertEquals(List.of("vladimir-putin"), Told.names(suspension.agents()));
  }

  @Test
  void plans_that_are_denied_are_what_is_told() {
    Claim deployment =
        one(EventType.DEPLOYMENT, "The allies have no plans to station nuclear weapons there.");
    assertTrue(deployment.negative());
  }

  @Test
  void both_sides_are_states_and_organisations_too() {
    Claim closer =
        one(EventType.RELATIONS_CHANGE, "The rapprochement between NATO and Russia began in 2009.");
    assertEquals(List.of("nato", "russia"), Told.names(closer.agents()));
  }

  @Test
  void a_speaker_after_a_quotation_holds_what_it_says() {
    Claim position =
        one(
            EventType.POSITION,
            "\"NATO and Russia have profound disagreements,\" Stoltenberg said after the talks.");
    assertEquals(List.of("jens-stoltenberg"), Told.names(position.agents()));
  }

  @Test
  void the_subject_of_a_passive_does_what_the_infinitive_after_it_tells() {
    Claim demand =
        one(EventType.DEMAND, "Sergei Lavrov was heard to demand a written promise from NATO.");
    assertEquals(List.of("sergei-lavrov"), Told.names(demand.agents()));
  }

  @Test
  void who_comes_and_who_goes_may_be_told_by_one_verb() {
    String sentence = "Mark Rutte took over from Jens Stoltenberg on 1 October 2024.";
    assertEquals(List.of("mark-rutte"), Told.names(one(EventType.APPOINTMENT, sentence).targets()));
    assertEquals(
        List.of("jens-stoltenberg"), Told.names(one(EventType.DEPARTURE, sentence).targets()));
  }

  @Test
  void a_threat_without_a_doer_is_its_speaker_s() {
    Claim threat =
        one(EventType.THREAT, "The measures will not go unanswered, Alexander Grushko said.");
    assertEquals(List.of("alexander-grushko"), Told.names(threat.agents()));
  }

  @Test
  void an_adjective_after_the_object_goes_with_its_verb() {
    one(EventType.COOPERATION, "NATO kept the channels of communication with Russia open.");
  }

  @Test
  void who_has_something_done_does_it() {
    Claim expulsion =
        one(
            EventType.ACCREDITATION_WITHDRAWAL,
            "Boris Yeltsin had two NATO diplomats thrown out of Moscow.");
    assertEquals(List.of("boris-yeltsin"), Told.names(expulsion.agents()));
  }

  @Test
  void the_sessions_of_a_council_just_named_are_its_own() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "The NATO-Russia Council was set up in 2002. Its sessions were suspended in 2008.");
    assertEquals("nato-russia-council", Told.name(suspension.object().orElseThrow()));
  }

  @Test
  void work_that_nobody_is_said_to_stop_is_of_both_sides_of_the_story() {
    one(
        EventType.SUSPENSION,
        "NATO met Russia. Russia left NATO. All practical cooperation is suspended.");
  }

  @Test
  void envoys_called_home_leave_though_their_term_has_no_known_end() {
    Claim departure =
        one(EventType.DEPARTURE, "Moscow called General Viktor Zavarzin home in March 1999.");
    assertEquals(List.of("viktor-zavarzin"), Told.names(departure.targets()));
  }

  @Test
  void nobody_asks_where_it_is_time_to_ask() {
    assertTrue(
        English.read("2014-04-10", "It is time to ask NATO for an answer.").claims().isEmpty());
  }

  @Test
  void claims_that_are_disputed_are_denied() {
    Claim deployment =
        one(
            EventType.DEPLOYMENT,
            "Moscow rejected claims that it had massed troops near the border.");
    assertTrue(deployment.negative());
  }

  @Test
  void what_a_company_suspends_is_nothing_between_states() {
    assertTrue(
        English.read("2024-03-01", "The company suspended its operations in Russia.")
            .claims()
            .isEmpty());
  }

  @Test
  void forces_near_a_border_are_not_those_of_the_land_behind_it() {
    Claim deployment =
        one(EventType.DEPLOYMENT, "NATO is deploying troops near the border of Russia.");
    assertTrue(deployment.object().stream().noneMatch(o -> Told.name(o).contains("russian")));
  }

  @Test
  void so_are_others_repeats_what_was_done() {
    List<Claim> suspensions =
        English.read(
                "2014-04-10",
                "Civilian meetings with Russia are suspended. So are staff-level meetings.")
            .claims()
            .stream()
            .filter(c -> c.type() == EventType.SUSPENSION)
            .toList();
    assertEquals("staff-level meetings", suspensions.get(1).object().orElseThrow().words());
  }

  @Test
  void who_follows_does_as_the_one_before() {
    Claim second =
        English.read("2021-10-20", "Poland expelled three Russian diplomats. Sweden followed.")
            .claims()
            .get(1);
    assertEquals(EventType.ACCREDITATION_WITHDRAWAL, second.type());
    assertEquals(List.of("sweden"), Told.names(second.agents()));
  }

  @Test
  void what_somebody_insists_be_done_is_a_demand() {
    one(EventType.DEMAND, "Russia insists that NATO withdraw its troops from Poland.");
    one(EventType.POSITION, "Russia insists that NATO breaks its promises.");
  }

  @Test
  void what_a_meeting_is_held_to_discuss_is_its_topic() {
    Claim met =
        one(EventType.MEETING, "Jens Stoltenberg met Sergei Lavrov to discuss Afghanistan.");
    assertEquals("afghanistan", Told.name(met.object().orElseThrow()));
  }

  @Test
  void ministers_meeting_somewhere_do_what_the_verb_says() {
    Claim ordered =
        one(
            EventType.SUSPENSION,
            "NATO foreign ministers meeting in Brussels ordered the suspension of all practical"
                + " cooperation with Russia.");
    assertEquals(List.of("nato-foreign-ministers"), Told.names(ordered.agents()));
  }

  @Test
  void what_somebody_denies_has_not_happened() {
    assertTrue(
        one(
                EventType.SUSPENSION,
                "Jens Stoltenberg denied that NATO had suspended the talks with Russia.")
            .negative());
  }

  @Test
  void a_rumour_tells_nothing() {
    assertTrue(
        English.read(
                "2014-04-10",
                "Rumours that Russia would close its mission to NATO were waved away by an aide.")
            .claims()
            .isEmpty());
  }

  @Test
  void the_end_of_the_cold_war_is_no_conflict() {
    assertTrue(
        English.read("2014-04-10", "It is NATO's biggest exercise since the Cold War.")
            .claims()
            .stream()
            .noneMatch(c -> c.type() == EventType.CONFLICT));
  }

  @Test
  void what_will_not_be_is_refused_by_who_answers_so() {
    Claim refusal =
        one(
            EventType.REFUSAL,
            "George Robertson retorted that the adapted version would not be ratified.");
    assertEquals(List.of("george-robertson"), Told.names(refusal.agents()));
  }

  @Test
  void whose_departure_is_told_left_the_post_held_until_then() {
    Claim left =
        one(
            EventType.DEPARTURE,
            "Alexander Grushko's departure in January 2018 left the Russian mission to NATO"
                + " without a head.");
    assertEquals(
        "russian-permanent-representative-to-nato", Told.name(left.object().orElseThrow()));
  }

  @Test
  void ways_of_doing_it_are_no_deed() {
    assertTrue(
        English.read(
                "2014-04-10", "The allies discussed ways of reopening the NATO office in Moscow.")
            .claims()
            .stream()
            .noneMatch(c -> c.type() == EventType.OPENING));
  }

  @Test
  void what_is_urged_is_the_deed_and_not_whom_it_is_asked_of() {
    Claim demand =
        one(EventType.DEMAND, "The allies had urged Russia to pull its forces back from Georgia.");
    assertTrue(demand.object().orElseThrow().words().startsWith("pull its forces back"));
    assertEquals(List.of("russia"), Told.names(demand.targets()));
  }

  @Test
  void where_opens_a_relative_with_a_doer_of_its_own() {
    Claim accusation =
        one(
            EventType.ACCUSATION,
            "Libya, where Russia accuses NATO of breaking the rules, is a sore point.");
    assertEquals(List.of("russia"), Told.names(accusation.agents()));
  }
}
