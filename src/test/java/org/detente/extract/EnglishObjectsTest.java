package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What English sentences say that something is about, and who does it beside others. */
class EnglishObjectsTest {

  private static Claim one(EventType type, String story) {
    return Told.english(story).one(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The foreign ministers of NATO and Sergei Lavrov met over Afghanistan. | Afghanistan",
        "NATO and Russia held a meeting devoted to Afghanistan. | Afghanistan",
        "NATO and Russian ministers met to review the mission in Kosovo. | mission in Kosovo",
        "The NATO-Russia Council met on Thursday, with Ukraine at the top of the agenda. | Ukraine",
        "On the agenda was Iraq when the NATO-Russia Council met on Thursday. | Iraq",
      })
  void a_meeting_is_about_what_it_is_over_devoted_to_or_held_to_review(String story, String topic) {
    Claim meeting = one(EventType.MEETING, story);
    assertEquals(topic, meeting.object().orElseThrow().words());
    assertEquals(2, meeting.agents().size(), story);
  }

  @Test
  void a_council_whose_sitting_is_put_back_is_the_forum() {
    Claim claim =
        one(
            EventType.POSTPONEMENT,
            "A session of the NATO-Russia Council devoted to Iraq has been put back.");
    assertEquals("nato-russia-council", Told.name(claim.forum()));
    assertEquals("Iraq", Told.name(claim.object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO rejected Moscow's demand that it pull out its troops. | REFUSAL"
            + " | Moscow's demand that it pull out its troops",
        "NATO and Russia have struck a deal allowing supplies to cross Russian territory."
            + " | AGREEMENT | deal allowing supplies to cross Russian territory",
        "Andrei Kozyrev signed the NATO programme, having refused to do so before. | REFUSAL"
            + " | NATO programme",
        "Moscow regrets the hotline, which Valery Gerasimov had agreed to keep open. | AGREEMENT"
            + " | hotline",
        "NATO welcomed the establishment of a direct, secure link with Moscow. | POSITION"
            + " | establishment of a direct, secure link with Moscow",
      })
  void what_is_asked_or_agreed_is_told_whole(String story, EventType type, String object) {
    assertEquals(object, one(type, story).object().orElseThrow().words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boris Yeltsin signed the Founding Act alongside Bill Clinton. | boris-yeltsin, bill-clinton",
        "Boris Yeltsin joined Bill Clinton in signing the Founding Act. | bill-clinton, boris-yeltsin",
      })
  void who_signs_beside_others_does_so_with_them(String story, String agents) {
    assertEquals(List.of(agents.split(", ")), Told.names(one(EventType.AGREEMENT, story).agents()));
  }

  @Test
  void who_decides_that_something_should_be_done_does_it() {
    Claim claim =
        one(
            EventType.SUSPENSION,
            "NATO decided that practical cooperation with Russia should be suspended.");
    assertEquals(List.of("nato"), Told.names(claim.agents()));
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @ParameterizedTest
  @ValueSource(strings = {"The two men", "Both officers"})
  void two_people_named_together_are_meant_by_the_two(String two) {
    List<Claim> meetings =
        Told.english(
                "Curtis Scaparrotti and Valery Gerasimov met in Baku. "
                    + two
                    + " discussed Afghanistan.")
            .all(EventType.MEETING);
    assertEquals(
        List.of("curtis-scaparrotti", "valery-gerasimov"), Told.names(meetings.get(1).agents()));
  }

  @Test
  void a_headline_in_capitals_is_read_as_a_sentence() {
    Claim claim =
        new Told(
                English.read(
                    Told.DAY,
                    "NATO Expels Two Russian Diplomats Over Spy Case",
                    List.of("Russia and NATO are at odds.")))
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), Told.names(claim.agents()));
  }

  @Test
  void a_statement_speaks_for_who_issued_it() {
    Claim claim =
        one(
            EventType.DEMAND,
            "NATO is worried about Russia. \"We call on Moscow to withdraw its troops,\" said the"
                + " statement.");
    assertEquals(List.of("nato"), Told.names(claim.agents()));
  }

  @Test
  void those_who_speak_as_we_are_named_behind_it() {
    Claim claim =
        one(
            EventType.MEETING,
            "We, the Defence Ministers of the NATO-Russia Council, met in Brussels on Tuesday.");
    assertEquals("2014-04-08", Told.edtf(claim.date()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday NATO ambassadors joined their Russian counterpart for a meeting of the"
            + " NATO-Russia Council. | nato, russia | nato-russia-council",
        "On Monday NATO and Russian ambassadors met for a session of the NATO-Russia Council."
            + " | nato, russia | nato-russia-council",
        "On Monday Russian officers met NATO generals. | russia, nato | ''",
        "On Monday ambassadors from NATO and Russia met. | nato, russia | ''",
      })
  void people_of_both_sides_who_come_for_a_session_hold_it(
      String story, String agents, String forum) {
    Claim meeting = one(EventType.MEETING, story);
    assertEquals(List.of(agents.split(", ")), Told.names(meeting.agents()));
    assertEquals(forum, Told.name(meeting.forum()));
    assertEquals("2014-04-07", Told.edtf(meeting.date()));
  }

  @Test
  void we_are_those_whom_a_communique_opens_with() {
    Claim agreement =
        new Told(
                English.read(
                    Told.DAY,
                    "Statement of the NATO-Russia Council",
                    List.of(
                        "We, the Defence Ministers of the NATO-Russia Council, met in Brussels.",
                        "We agreed to continue work on joint patrols.")))
            .one(EventType.AGREEMENT);
    assertEquals(List.of("nato", "russia"), Told.names(agreement.agents()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia has suggested that both sides hold their drills away from the NATO border."
            + " | PROPOSAL | both sides hold their drills away from the NATO border",
        "NATO wants the Vienna Document modernised by Russia. | DEMAND"
            + " | Vienna Document modernised by Russia",
        "The sessions of the NATO-Russia Council were suspended. | SUSPENSION"
            + " | nato-russia-council",
        "Jens Stoltenberg spoke of \"grave concern\" about Russia. | POSITION"
            + " | grave concern\" about Russia",
        "The allies said they could not ratify the adapted CFE treaty. | POSITION"
            + " | adapted-cfe-treaty",
        "The NATO foreign ministers called on Russia to withdraw the troops it sent to Georgia."
            + " | DEMAND | withdraw the troops",
      })
  void what_is_wanted_suggested_or_held_is_read_as_such(
      String story, EventType type, String object) {
    assertEquals(object, Told.name(one(type, story).object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In a statement issued after George Robertson met in Moscow with Vladimir Putin, Russia"
            + " was silent. | george-robertson, vladimir-putin",
        "George Robertson was glad after meeting with acting President Vladimir Putin of Russia."
            + " | george-robertson, vladimir-putin",
        "Jens Stoltenberg has met with Sergei Lavrov several times in Munich."
            + " | jens-stoltenberg, sergei-lavrov",
        "Russia's top officer and Jens Stoltenberg met in Munich. | jens-stoltenberg, russia",
      })
  void both_who_meet_are_told_whatever_stands_between(String story, String agents) {
    assertEquals(
        List.of(agents.split(", ")),
        Told.names(one(EventType.MEETING, story).agents()).stream().sorted().toList());
  }
}
