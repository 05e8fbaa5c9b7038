package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doers that English keeps apart from their verb by times, titles, second names and clauses. */
class EnglishWordsBetweenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In recent weeks Russia has deployed missiles near Poland. | DEPLOYMENT | russia",
        "Two weeks after the end of hostilities Russia recognised South Ossetia. | DECISION | russia",
        "Work is on hold since the alliance cut practical ties with Moscow. | SUSPENSION | nato",
        "It has progressed since Russian President Boris Yeltsin signed the Founding Act."
            + " | AGREEMENT | boris-yeltsin",
        "It has been quiet since the Western alliance cut back its cooperation with Russia."
            + " | SUSPENSION | nato",
        "The Permanent Joint Council, which Solana chaired with one allied envoy, adopted its rules."
            + " | AGREEMENT | permanent-joint-council",
        "In a letter to his counterpart, Dmitry Medvedev, President Obama proposed talks with Russia."
            + " | PROPOSAL | barack-obama",
        "The foreign ministers of NATO's 26 member states agreed to create a commission with Russia."
            + " | ESTABLISHMENT | nato-member-states",
        "Russia, NATO reach political agreement. | AGREEMENT | russia",
        "Yeltsin likely to sign NATO charter. | AGREEMENT | boris-yeltsin",
        "NATO's accord with Russia would be signed by all 16 NATO heads of state."
            + " | AGREEMENT | nato-heads-of-state-and-government",
        "At a meeting of foreign and defence ministers, NATO has warned Russia that it may react."
            + " | THREAT | nato",
      })
  void the_subject_right_before_its_verb_acts(String sentence, EventType type, String doer) {
    List<Claim> claims = Told.english(sentence).all(type);
    assertEquals(doer, names(claims.get(claims.size() - 1).agents()).get(0));
  }

  @Test
  void a_pointing_word_before_a_noun_is_no_title_of_the_next_name() {
    Claim call =
        Told.english(
                "In this context General Curtis Scaparrotti and General Valery Gerasimov had a"
                    + " telephone conversation.")
            .one(EventType.MEETING);
    assertEquals(List.of("curtis-scaparrotti", "valery-gerasimov"), names(call.agents()));
  }

  @Test
  void the_post_between_two_who_meet_is_that_of_the_first() {
    Claim meeting =
        Told.english(
                "He spoke of a meeting between General Curtis Scaparrotti, Supreme Allied Commander"
                    + " Europe, and General Valery Gerasimov.")
            .one(EventType.MEETING);
    assertEquals(List.of("curtis-scaparrotti", "valery-gerasimov"), names(meeting.agents()));
  }

  @Test
  void a_relative_under_its_preposition_takes_all_its_doers() {
    Claim joint =
        Told.english("It is a partnership in which NATO and Russia will cooperate.")
            .one(EventType.COOPERATION);
    assertEquals(List.of("nato", "russia"), names(joint.agents()));
  }

  @Test
  void both_sides_meet_whose_ambassadors_do() {
    Claim meeting =
        Told.english("NATO and Russia disagreed on many issues as their ambassadors met.")
            .one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(meeting.agents()));
  }

  @Test
  void brief_is_no_verb_behind_had() {
    Claim talks =
        Told.english("Vladimir Putin had brief talks with Jens Stoltenberg.")
            .one(EventType.MEETING);
    assertEquals(2, talks.agents().size());
  }

  @Test
  void the_state_of_a_city_named_last_does_not_meet() {
    Claim meeting =
        Told.english("Jens Stoltenberg met with Sergei Lavrov in Kyiv, Ukraine.")
            .one(EventType.MEETING);
    assertEquals(List.of("jens-stoltenberg", "sergei-lavrov"), names(meeting.agents()));
  }

  @Test
  void what_a_measure_answers_the_other_side_did() {
    Claim annexed =
        Told.english("NATO suspended practical cooperation with Russia after it annexed Crimea.")
            .one(EventType.CONFLICT);
    assertEquals(List.of("russia"), names(annexed.agents()));
  }

  @Test
  void a_demand_is_what_stands_behind_that() {
    Claim demand =
        Told.english("Stoltenberg spoke of Russia's demand that Ukraine be barred from joining.")
            .all(EventType.DEMAND)
            .get(0);
    assertEquals("Ukraine be barred from joining", name(demand.object()));
  }

  @Test
  void whom_a_mandate_is_given_to_is_not_what_it_is_for() {
    Claim mandate =
        Told.english("NATO authorised Jens Stoltenberg to gradually restore contacts with Moscow.")
            .one(EventType.DECISION);
    assertEquals("restore contacts with Moscow", name(mandate.object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO strikes on Yugoslavia would doom the treaty with Russia. | CONFLICT",
        "Russia wants to break the deadlock by talks with NATO. | MEETING",
        "NATO is open to more talks with Russia. | MEETING",
        "NATO and Russia are far from a breakthrough on easing tensions. | RELATIONS_CHANGE",
        "Rasmussen voiced hope that, after talks, Putin would restore the dialogue. | RESUMPTION",
        "Lavrov said NATO's actions did not suggest relations would improve. | RELATIONS_CHANGE",
        "Russia must stop its military activities near Poland. | SUSPENSION",
        "NATO and Russia do not see each other as adversaries. | MEETING",
        "Solana called Primakov a tough and intelligent negotiator. | MEETING",
        "NATO and Russia exchanged messages on the opening of a NATO mission. | MEETING",
      })
  void what_is_only_wanted_or_would_follow_has_not_happened(String sentence, EventType type) {
    assertEquals(List.of(), Told.english(sentence).all(type));
  }

  @Test
  void a_meeting_at_which_a_plan_was_told_is_not_planned() {
    Claim meeting =
        Told.english("Clinton spoke of the plan at a meeting of NATO foreign ministers.")
            .one(EventType.MEETING);
    assertEquals(Modality.ACTUAL, meeting.modality());
  }

  @Test
  void what_is_out_of_the_question_is_refused_by_who_says_so() {
    Claim refusal =
        Told.english("Further meetings with Russia are out of the question, Rasmussen said.")
            .one(EventType.REFUSAL);
    assertEquals(List.of("anders-fogh-rasmussen"), names(refusal.agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vladimir Putin appointed Alexander Grushko deputy foreign minister of Russia.",
        "Vladimir Putin appointed Alexander Grushko Russian Deputy Foreign Minister.",
      })
  void whom_one_appoints_is_not_his_post(String sentence) {
    Claim appointed = Told.english(sentence).one(EventType.APPOINTMENT);
    assertEquals(List.of("alexander-grushko"), names(appointed.targets()));
    assertEquals("russian-deputy-foreign-minister", name(appointed.object()));
  }

  @Test
  void whom_something_is_offered_is_not_what_is_offered() {
    Claim offer =
        Told.english("NATO offered Russia to hold a series of meetings.").one(EventType.PROPOSAL);
    assertEquals("hold a series of meetings", name(offer.object()));
  }

  @Test
  void what_is_put_on_hold_may_stand_behind() {
    Claim hold =
        Told.english("Russia put on hold cooperation with NATO.").one(EventType.SUSPENSION);
    assertEquals("cooperation with NATO", name(hold.object()));
  }

  @Test
  void who_takes_a_post_on_leaving_has_left_another() {
    Told told =
        Told.english("Dmitry Rogozin left in December 2011 to become deputy prime minister.");
    assertEquals(
        List.of(),
        told.all(EventType.DEPARTURE).stream()
            .filter(c -> name(c.object()).equals("russian-deputy-prime-minister"))
            .toList());
  }

  @Test
  void what_may_be_done_after_something_leaves_that_open_too() {
    assertEquals(
        List.of(),
        Told.english("NATO can cancel it after considering the situation in Russia.")
            .all(EventType.POSITION)
            .stream()
            .filter(c -> c.modality() == Modality.ACTUAL)
            .toList());
  }

  @Test
  void who_together_tell_something_did_it_together() {
    Claim agreed =
        Told.english(
                "Yevgeny Primakov and Javier Solana announced that they had reached agreement.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("yevgeny-primakov", "javier-solana"), names(agreed.agents()));
  }

  @Test
  void what_is_signed_may_stand_behind_the_place() {
    Claim signed =
        Told.english(
                "NATO leaders today signed in Paris an accord on relations billed as historic.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("nato-heads-of-state-and-government"), names(signed.agents()));
  }

  @Test
  void what_comes_after_a_step_that_is_still_to_be_taken_leaves_that_open() {
    Claim approved =
        Told.english("The accord may be published after NATO leaders approve the Founding Act.")
            .one(EventType.AGREEMENT);
    assertEquals(Modality.PLANNED, approved.modality());
  }
}
