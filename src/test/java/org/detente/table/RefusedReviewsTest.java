package org.detente.table;

import static org.detente.table.CodedRows.CELLS;
import static org.detente.table.CodedRows.NOON;
import static org.detente.table.CodedRows.read;
import static org.detente.table.CodedRows.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a coder's spreadsheet, row by row. */
class RefusedReviewsTest {

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
}
