package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Review;

/** Rows of a coder's spreadsheet about one claim, and what is read of them. */
final class CodedRows {

  static final String CLAIM = "https://w3id.org/detente/article/a#c-1";
  static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
  static final Map<String, String> CELLS =
      Map.of(
          "claim", CLAIM,
          "type", "suspension",
          "agent", "nato|russia",
          "object", "\"la mission\"",
          "date", "2008-12-19",
          "modality", "actual",
          "number", "8");

  private CodedRows() {}

  static Review only(Map<String, String> changes) {
    ReviewSheet.Outcome outcome = read(changes);
    assertEquals(List.of(), outcome.refused());
    return outcome.reviews().get(0);
  }

  static ReviewSheet.Outcome read(Map<String, String> row) {
    return read(List.of(row));
  }

  static ReviewSheet.Outcome read(List<Map<String, String>> rows) {
    return reader(sheet(rows)).read();
  }

  static ReviewSheet reader(Sheet sheet) {
    return new ReviewSheet(
        sheet,
        claim -> claim.equals(CLAIM) ? Optional.of(CELLS) : Optional.empty(),
        Set.of("nato", "russia")::contains,
        Optional.of("Anna Berg"),
        Optional.of(NOON));
  }

  /** Rows of the claim as it was exported, with changes in cells. */
  static Sheet sheet(List<Map<String, String>> changes) {
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
