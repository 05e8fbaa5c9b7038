package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewSheetTest {

  private static final String CLAIM = "https://w3id.org/detente/article/a#c-1";
  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
  private static final Map<String, String> CELLS =
      Map.of(
          "claim", CLAIM,
          "type", "suspension",
          "agent", "nato|russia",
          "object", "\"la mission\"",
          "date", "2008-12-19",
          "modality", "actual",
          "number", "8");

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          decision    | maybe                        | decision    | expected accept, reject or correct
          claim       | https://w3id.org/x           | claim       | expected a claim that the store has
          corrections | agent:nato                   | corrections | is no field
          corrections | agent                        | corrections | expected agent=value
          corrections | agent=natoo                  | corrections | agent 'natoo'
          corrections | type=coup                    | corrections | type 'coup'; expected one of establishment
          corrections | type=                        | corrections | no type; expected one
          corrections | date=19 December             | corrections | date '19 December'; expected EDTF
          corrections | date=2008-02-30              | corrections | expected EDTF
          corrections | number=-3                    | corrections | expected a whole number
          corrections | polarity=yes                 | corrections | expected one of negative, positive
          corrections | agent=nato; agent=russia     | corrections | corrected twice
          corrections | object=nato¦russia           | corrections | 2 values of object
          corrections | date=2008-12-19              | corrections | nothing is corrected
          modality    | sure                         | modality    | modality 'sure'
          time        | yesterday                    | time        | expected such as 2026-11-29
          version     | v000000000000                | version     | reads otherwise now
          """)
  void what_cannot_be_used_is_told_with_line_and_column(
      String column, String cell, String at, String words) {
    Map<String, String> row = new TreeMap<>(Map.of("decision", "correct"));
    row.put(column, cell.replace('¦', '|'));
    ReviewSheet.Outcome outcome = read(List.of(Map.of("decision", "accept", "coder", "X"), row));
    assertEquals(1, outcome.reviews().size(), "the other row is kept");
    assertEquals(1, outcome.refused().size());
    Fault fault = outcome.refused().get(0);
    int number = ClaimSheet.COLUMNS.stream().map(Column::name).toList().indexOf(at) + 1;
    assertTrue(fault.getMessage().startsWith("t.csv:3:" + number + ": "), fault.getMessage());
    assertTrue(fault.getMessage().contains(words), fault.getMessage());
    assertEquals(Fault.Code.BAD_REVIEW, fault.code());
  }

  @Test
  void a_change_in_a_row_that_is_accepted_is_refused() {
    Fault fault = read(Map.of("decision", "accept", "agent", "russia")).refused().get(0);
    assertTrue(fault.getMessage().startsWith("t.csv:2:12: another agent"), fault.getMessage());
  }

  @Test
  void two_places_that_correct_a_field_have_to_agree() {
    Map<String, String> same =
        Map.of("decision", "correct", "agent", "russia", "corrections", "agent=russia");
    assertEquals(1, read(same).reviews().size());
    Map<String, String> other =
        Map.of("decision", "correct", "agent", "russia", "corrections", "agent=nato");
    assertEquals(1, read(other).refused().size());
  }

  @Test
  void a_comment_without_a_decision_is_refused_rather_than_lost() {
    assertEquals(1, read(Map.of("comment", "wrong")).refused().size());
  }

  @Test
  void one_coder_reviews_a_claim_once_at_a_time() {
    ReviewSheet.Outcome outcome =
        read(
            List.of(
                Map.of("decision", "accept"),
                Map.of("decision", "reject"),
                Map.of("decision", "reject", "coder", "Boris")));
    assertEquals(2, outcome.reviews().size());
    assertTrue(outcome.refused().get(0).getMessage().contains("a second review"));
  }

  @Test
  void without_a_coder_or_a_time_a_row_is_refused() {
    Sheet sheet = sheet(List.of(Map.of("decision", "accept")));
    ReviewSheet.Outcome noCoder =
        new ReviewSheet(
                sheet, c -> Optional.of(CELLS), e -> true, Optional.empty(), Optional.of(NOON))
            .read();
    assertTrue(noCoder.refused().get(0).getMessage().contains("or --coder"));
    ReviewSheet.Outcome noTime =
        new ReviewSheet(
                sheet, c -> Optional.of(CELLS), e -> true, Optional.of("A"), Optional.empty())
            .read();
    assertTrue(noTime.refused().get(0).getMessage().contains("or --time"));
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

  private static Review only(Map<String, String> changes) {
    ReviewSheet.Outcome outcome = read(changes);
    assertEquals(List.of(), outcome.refused());
    return outcome.reviews().get(0);
  }

  private static ReviewSheet.Outcome read(Map<String, String> row) {
    return read(List.of(row));
  }

  private static ReviewSheet.Outcome read(List<Map<String, String>> rows) {
    return reader(sheet(rows)).read();
  }

  private static ReviewSheet reader(Sheet sheet) {
    return new ReviewSheet(
        sheet,
        claim -> claim.equals(CLAIM) ? Optional.of(CELLS) : Optional.empty(),
        Set.of("nato", "russia")::contains,
        Optional.of("Anna Berg"),
        Optional.of(NOON));
  }

  /** Rows of the claim as it was exported, with changes in cells. */
  private static Sheet sheet(List<Map<String, String>> changes) {
    List<String> header = ClaimSheet.COLUMNS.stream().map(Column::name).toList();
    List<Sheet.Row> rows = new ArrayList<>();
    for (Map<String, String> change : changes) {
      List<String> cells = new ArrayList<>(ClaimSheet.row(CELLS));
      change.forEach((column, cell) -> cells.set(header.indexOf(column), cell));
      rows.add(new Sheet.Row(rows.size() + 2, cells));
    }
    return new Sheet("t.csv", header, rows);
  }
}
