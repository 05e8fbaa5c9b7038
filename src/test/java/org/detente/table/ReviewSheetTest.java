package org.detente.table;

import static org.detente.table.CodedRows.CLAIM;
import static org.detente.table.CodedRows.NOON;
import static org.detente.table.CodedRows.only;
import static org.detente.table.CodedRows.read;
import static org.detente.table.CodedRows.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What coders decide in a spreadsheet. */
class ReviewSheetTest {

  @Test
  void accepting_rejecting_and_correcting_are_reviews_with_coder_time_and_reason() {
    assertEquals(
        new Review(CLAIM, "Anna Berg", NOON, Review.Judgement.ACCEPTED, Map.of(), Optional.empty()),
        only(Map.of("decision", "accept")));
    assertEquals(
        new Review(
            CLAIM,
            "Boris",
            Instant.parse("2026-11-30T00:00:00Z"),
            Review.Judgement.REJECTED,
            Map.of(),
            Optional.of("a question")),
        only(
            Map.of(
                "decision", "Rejected",
                "coder", " Boris ",
                "time", "2026-11-30",
                "comment", "a question")));
    Review corrected =
        only(
            Map.of(
                "decision", "correct",
                "corrections", "agent = russia ; date=2008-12; scope=Whole body; number="));
    assertEquals(
        Map.of(
            Review.Field.AGENT, List.of("russia"),
            Review.Field.DATE, List.of("2008-12"),
            Review.Field.SCOPE, List.of("whole_body"),
            Review.Field.NUMBER, List.of()),
        corrected.corrections());
  }

  @Test
  void cells_that_the_coder_rewrote_are_corrections() {
    Review review =
        only(
            Map.of("decision", "correct", "agent", "russia", "object", "“son bureau”", "date", ""));
    assertEquals(
        Map.of(
            Review.Field.AGENT, List.of("russia"),
            Review.Field.OBJECT, List.of("\"son bureau\""),
            Review.Field.DATE, List.of()),
        review.corrections());
  }

  @Test
  void a_value_that_the_claim_has_already_corrects_nothing() {
    Review review =
        only(Map.of("decision", "correct", "corrections", "agent=russia|nato; number=9"));
    assertEquals(Map.of(Review.Field.NUMBER, List.of("9")), review.corrections());
  }

  @Test
  void a_separator_between_quotation_marks_is_part_of_the_words() {
    Review review = only(Map.of("decision", "correct", "corrections", "object=\"le bureau; bis\""));
    assertEquals(List.of("\"le bureau; bis\""), review.corrections().get(Review.Field.OBJECT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"19/12/2008", "12/19/2008", "19.12.2008", "2008-12-19"})
  void a_day_that_a_program_wrote_in_its_own_way_is_no_correction(String day) {
    assertTrue(only(Map.of("decision", "accept", "date", day)).corrections().isEmpty());
  }

  @Test
  void rows_without_a_decision_are_passed_over() {
    ReviewSheet.Outcome outcome = read(List.of(Map.of(), Map.of("decision", "accept"), Map.of()));
    assertEquals(1, outcome.reviews().size());
    assertEquals(2, outcome.undecided());
    assertEquals(List.of(), outcome.refused());
  }

  @Test
  void two_columns_suffice_and_others_are_told() {
    Sheet sheet =
        new Sheet(
            "t.csv",
            List.of("claim", "notes", "decision"),
            List.of(new Sheet.Row(2, List.of(CLAIM, "mine", "accept"))));
    ReviewSheet.Outcome outcome = reader(sheet).read();
    assertEquals(1, outcome.reviews().size());
    assertEquals(List.of("notes"), outcome.unread());
    Sheet headless = new Sheet("t.csv", List.of("claim"), List.of());
    Fault fault = assertThrows(Fault.class, () -> reader(headless));
    assertEquals(Fault.Code.BAD_TABLE, fault.code());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, 2026-11-29T00:00:00Z",
    "2026-11-29 10:15, 2026-11-29T10:15:00Z",
    "2026-11-29T10:15:20Z, 2026-11-29T10:15:20Z",
    "2026-11-29T10:15+03:00, 2026-11-29T07:15:00Z"
  })
  void moments_are_read_as_coders_write_them(String text, Instant moment) {
    assertEquals(moment, ReviewSheet.moment(text));
  }
}
