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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does, and to what, where English tells it otherwise than by subject and object. */
class EnglishDoersTest {

  @Test
  void ministers_of_a_side_are_found_by_their_title() {
    Claim suspension =
        Told.english(
                "NATO's foreign ministers decided to suspend practical cooperation with Russia.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato-foreign-ministers"), names(suspension.agents()));
  }

  @Test
  void it_is_never_a_person() {
    Claim suspension =
        Told.english("Mr Rasmussen went to Moscow, where it suspended the CFE treaty.")
            .one(EventType.SUSPENSION);
    assertTrue(
        suspension.agents().stream()
            .noneMatch(m -> m.entity().orElse("").equals("anders-fogh-rasmussen")));
  }

  @Test
  void a_saying_at_the_end_gives_its_voice_to_what_stands_before() {
    Claim closure =
        Told.english("NATO has closed its office in Moscow, Sergei Lavrov said.")
            .one(EventType.CLOSURE);
    assertEquals("sergei-lavrov", name(closure.speaker().orElseThrow()));
  }

  @Test
  void who_signs_a_decree_does_what_it_says() {
    Claim suspension =
        Told.english(
                "Vladimir Putin signed a decree suspending Russia's participation in the CFE treaty.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("vladimir-putin"), names(suspension.agents()));
  }

  @Test
  void both_sides_are_states_and_organisations_too() {
    Claim closer =
        Told.english("The rapprochement between NATO and Russia began in 2009.")
            .one(EventType.RELATIONS_CHANGE);
    assertEquals(List.of("nato", "russia"), names(closer.agents()));
  }

  @Test
  void a_speaker_after_a_quotation_holds_what_it_says() {
    Claim position =
        Told.english(
                "\"NATO and Russia have profound disagreements,\" Stoltenberg said after the talks.")
            .one(EventType.POSITION);
    assertEquals(List.of("jens-stoltenberg"), names(position.agents()));
  }

  @Test
  void the_subject_of_a_passive_does_what_the_infinitive_after_it_tells() {
    Claim demand =
        Told.english("Sergei Lavrov was heard to demand a written promise from NATO.")
            .one(EventType.DEMAND);
    assertEquals(List.of("sergei-lavrov"), names(demand.agents()));
  }

  @Test
  void who_comes_and_who_goes_may_be_told_by_one_verb() {
    Told told = Told.english("Mark Rutte took over from Jens Stoltenberg on 1 October 2024.");
    assertEquals(List.of("mark-rutte"), names(told.one(EventType.APPOINTMENT).targets()));
    assertEquals(List.of("jens-stoltenberg"), names(told.one(EventType.DEPARTURE).targets()));
  }

  @Test
  void a_threat_without_a_doer_is_its_speaker_s() {
    Claim threat =
        Told.english("The measures will not go unanswered, Alexander Grushko said.")
            .one(EventType.THREAT);
    assertEquals(List.of("alexander-grushko"), names(threat.agents()));
  }

  @Test
  void an_adjective_after_the_object_goes_with_its_verb() {
    Told.english("NATO kept the channels of communication with Russia open.")
        .one(EventType.COOPERATION);
  }

  @Test
  void who_has_something_done_does_it() {
    Claim expulsion =
        Told.english("Boris Yeltsin had two NATO diplomats thrown out of Moscow.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("boris-yeltsin"), names(expulsion.agents()));
  }

  @Test
  void the_sessions_of_a_council_just_named_are_its_own() {
    Claim suspension =
        Told.english(
                "The NATO-Russia Council was set up in 2002. Its sessions were suspended in 2008.")
            .one(EventType.SUSPENSION);
    assertEquals("nato-russia-council", name(suspension.object().orElseThrow()));
  }

  @Test
  void work_that_nobody_is_said_to_stop_is_of_both_sides_of_the_story() {
    Told.english("NATO met Russia. Russia left NATO. All practical cooperation is suspended.")
        .one(EventType.SUSPENSION);
  }

  @Test
  void envoys_called_home_leave_though_their_term_has_no_known_end() {
    Claim departure =
        Told.english("Moscow called General Viktor Zavarzin home in March 1999.")
            .one(EventType.DEPARTURE);
    assertEquals(List.of("viktor-zavarzin"), names(departure.targets()));
  }

  @Test
  void forces_near_a_border_are_not_those_of_the_land_behind_it() {
    Claim deployment =
        Told.english("NATO is deploying troops near the border of Russia.")
            .one(EventType.DEPLOYMENT);
    assertTrue(deployment.object().stream().noneMatch(o -> name(o).contains("russian")));
  }

  @Test
  void so_are_others_repeats_what_was_done() {
    List<Claim> suspensions =
        Told.english("Civilian meetings with Russia are suspended. So are staff-level meetings.")
            .all(EventType.SUSPENSION);
    assertEquals("staff-level meetings", suspensions.get(1).object().orElseThrow().words());
  }

  @Test
  void who_follows_does_as_the_one_before() {
    Claim second =
        English.read("2021-10-20", "Poland expelled three Russian diplomats. Sweden followed.")
            .claims()
            .get(1);
    assertEquals(EventType.ACCREDITATION_WITHDRAWAL, second.type());
    assertEquals(List.of("sweden"), names(second.agents()));
  }

  @Test
  void what_a_meeting_is_held_to_discuss_is_its_topic() {
    Claim met =
        Told.english("Jens Stoltenberg met Sergei Lavrov to discuss Afghanistan.")
            .one(EventType.MEETING);
    assertEquals("afghanistan", name(met.object().orElseThrow()));
  }

  @Test
  void ministers_meeting_somewhere_do_what_the_verb_says() {
    Claim ordered =
        Told.english(
                "NATO foreign ministers meeting in Brussels ordered the suspension of all practical"
                    + " cooperation with Russia.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato-foreign-ministers"), names(ordered.agents()));
  }

  @Test
  void what_will_not_be_is_refused_by_who_answers_so() {
    Claim refusal =
        Told.english("George Robertson retorted that the adapted version would not be ratified.")
            .one(EventType.REFUSAL);
    assertEquals(List.of("george-robertson"), names(refusal.agents()));
  }

  @Test
  void whose_departure_is_told_left_the_post_held_until_then() {
    Claim left =
        Told.english(
                "Alexander Grushko's departure in January 2018 left the Russian mission to NATO"
                    + " without a head.")
            .one(EventType.DEPARTURE);
    assertEquals("russian-permanent-representative-to-nato", name(left.object().orElseThrow()));
  }

  @Test
  void what_is_urged_is_the_deed_and_not_whom_it_is_asked_of() {
    Claim demand =
        Told.english("The allies had urged Russia to pull its forces back from Georgia.")
            .one(EventType.DEMAND);
    assertTrue(demand.object().orElseThrow().words().startsWith("pull its forces back"));
    assertEquals(List.of("russia"), names(demand.targets()));
  }

  @Test
  void where_opens_a_relative_with_a_doer_of_its_own() {
    Claim accusation =
        Told.english("Libya, where Russia accuses NATO of breaking the rules, is a sore point.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("russia"), names(accusation.agents()));
  }

  @Test
  void an_infinitive_far_behind_its_object_still_goes_with_the_verb() {
    Claim claim =
        Told.english("Belgium ordered eight members of the Russian delegation to NATO to leave.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("belgium"), names(claim.agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a statement Moscow suspended its mission to NATO.",
        "In Brussels Russia suspended its mission to NATO.",
        "For the first time Moscow suspended its mission to NATO.",
        "At the same time Moscow suspended its mission to NATO.",
        "NATO expelled eight diplomats, and in response Moscow suspended its mission to NATO.",
      })
  void what_opens_a_sentence_takes_no_subject_away(String sentence) {
    Claim claim = Told.english(sentence).one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
  }
}
