package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that a claim has from what stands beside its clause. */
class EnglishDatesBesideTest {

  private static String date(String day, String story, EventType type) {
    Claim claim = new Told(English.read(day, story)).one(type);
    return Told.edtf(claim.date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zavarzin went home on 24 March, the night NATO bombed Belgrade. | CONFLICT | 2014-03-24",
        "It dates from 1999, the year NATO bombed Yugoslavia. | CONFLICT | 1999",
        "It is in force since May 2013, the month in which NATO suspended work with Russia."
            + "| SUSPENSION | 2013-05",
      })
  void what_a_night_a_month_or_a_year_is_said_to_be_of_happened_then(
      String story, EventType type, String date) {
    assertEquals(date, date("2014-04-10", story, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow recalled its envoy to NATO on 3 April, two days after the allies suspended"
            + " cooperation. | SUSPENSION | 2014-04-01",
        "A day after NATO suspended cooperation on Tuesday, Moscow recalled its envoy. | DEPARTURE"
            + " | 2014-04-09",
      })
  void a_length_of_time_tells_the_date_of_one_clause_from_that_of_the_other(
      String story, EventType type, String date) {
    assertEquals(date, date("2014-04-10", story, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By July NATO and Russia had resumed their sessions. | RESUMPTION | ../1999-07",
        "By July 1999 NATO and Russia had resumed their sessions. | RESUMPTION | ../1999-07",
      })
  void what_had_happened_by_a_month_happened_until_then(String story, EventType type, String date) {
    assertEquals(date, date("2000-01-17", story, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After Russia seized Crimea in March 2014, NATO halted all projects on 1 April."
            + "| SUSPENSION | 2014-04-01",
        "The mission, opened in May 2002, was suspended in April. | SUSPENSION | 2019-04",
      })
  void a_day_soon_after_one_of_its_sentence_is_of_the_same_year(
      String story, EventType type, String date) {
    assertEquals(date, date("2020-02-07", story, type));
  }

  @Test
  void a_leap_day_is_of_no_year_that_has_none() {
    assertEquals(
        "2020-02-29",
        date(
            "2020-05-10",
            "After talks in January 2019, NATO halted all projects with Russia on 29 February.",
            EventType.SUSPENSION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In a statement issued on Tuesday, NATO called on Russia to withdraw; DEMAND; 2014-04-08",
        "In a letter sent to NATO on Tuesday, Russia proposed a treaty; PROPOSAL; 2014-04-08",
        "On 7 April Lavrov flew to Brussels, where the NATO-Russia Council met; MEETING; 2014-04-07",
        "NATO demanded in a statement issued on Tuesday that Russia withdraw; DEMAND; 2014-04-08",
        "NATO announced in a statement issued on Tuesday that it would suspend cooperation"
            + " with Russia; SUSPENSION; 2014-04-08",
        "At a meeting held on Tuesday, NATO decided to expel eight Russian diplomats"
            + "; ACCREDITATION_WITHDRAWAL; 2014-04-08",
      })
  void what_is_said_in_a_paper_or_decided_at_a_sitting_is_of_its_day(
      String story, EventType type, String date) {
    assertEquals(date, date("2014-04-10", story + ".", type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In 2008 it was the allies who froze the work of the NATO-Russia Council; 2008",
        "It was in 2008 that NATO suspended cooperation with Russia; 2008",
        "It was NATO that suspended cooperation with Russia in 2008; 2008",
      })
  void what_is_pointed_out_happened_when_it_is_pointed_at(String story, String date) {
    assertEquals(date, date("2014-04-10", story + ".", EventType.SUSPENSION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NATO invited Russia to a session of the council in May. | INVITATION",
        "Jens Stoltenberg suggested a meeting with Russia in July. | PROPOSAL",
        "Russia postponed the talks with NATO until the autumn. | POSTPONEMENT",
      })
  void the_day_of_what_one_is_asked_to_is_not_that_of_the_asking(String story, EventType type) {
    assertEquals("", date("2014-04-10", story, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dmitry Medvedev met the leaders of NATO on Tuesday. The Russian president accepted the"
            + " NATO plan.",
        "NATO and Russia met on Tuesday. A joint declaration was adopted.",
      })
  void what_is_agreed_in_a_story_of_a_meeting_is_agreed_that_day(String story) {
    assertEquals("2014-04-08", date("2014-04-10", story, EventType.AGREEMENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSCOW, March 24 –|1999-03-24",
        "MOSCOW, March 24, 1999 –|1999-03-24",
        "MOSCOW, March 2 –|1999-03-25",
        "MOSCOW –|1999-03-25",
      })
  void today_is_the_day_of_the_dateline_where_a_story_was_printed_just_after(
      String dateline, String date) {
    Told told =
        new Told(
            English.datelined("1999-03-25", dateline, "Russia suspended ties with NATO today."));
    assertEquals(date, Told.edtf(told.one(EventType.SUSPENSION).date()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The North Atlantic Council will travel to Sochi on 4 July for a meeting of the"
            + " NATO-Russia Council. | MEETING | 2014-07-04",
        "Moscow criticised the alliance's January summit with Russia. | MEETING | 2014-01",
        "The Russian mission has since 30 March been cooperating with NATO on Afghanistan."
            + " | COOPERATION | 2014-03-30/..",
      })
  void a_day_is_of_what_one_goes_to_and_of_the_verb_in_whose_midst_it_stands(
      String story, EventType type, String date) {
    assertEquals(date, date("2014-04-10", story, type));
  }
}
