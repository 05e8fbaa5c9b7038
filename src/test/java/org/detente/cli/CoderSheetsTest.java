package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.detente.model.Fault;
import org.detente.table.ClaimSheet;
import org.detente.table.Column;
import org.detente.table.CsvFiles;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.detente.table.XlsxFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a claim into a coder's spreadsheet and back as a review, as a user would go it. */
class CoderSheetsTest {

  private static final List<String> HEADER = ClaimSheet.COLUMNS.stream().map(Column::name).toList();

  @TempDir private static Path shared;
  private static Path quads;
  private static Path loaded;

  @TempDir private Path dir;
  private Path store;

  @BeforeAll
  static void convert() {
    quads = shared.resolve("a.nq");
    Run run = Run.of("convert", "data/articles/dejeuner-informel.txt", "--out", quads.toString());
    assertEquals(0, run.exit(), run.err());
    loaded = shared.resolve("store");
    Run load = Run.of("load", quads.toString(), "--store", loaded.toString());
    assertEquals(0, load.exit(), load.err());
  }

  @BeforeEach
  void copy() throws IOException {
    store = StoreCopy.of(loaded, dir.resolve("store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv", "c.xlsx"})
  void every_claim_is_a_row_with_its_quotation(String name) throws IOException {
    Sheet sheet = export(name);
    assertEquals(HEADER, sheet.header());
    long claims =
        Files.readAllLines(quads).stream().filter(line -> line.contains("ns#eventType>")).count();
    assertEquals(claims, sheet.rows().size());
    int start = 0;
    for (Sheet.Row row : sheet.rows()) {
      assertTrue(row.cells().get(0).contains("/article/dejeuner-informel#c-"), row.toString());
      assertFalse(sheet.cell(row, "quotation").isBlank());
      assertFalse(sheet.cell(row, "rule").isBlank());
      assertTrue(sheet.cell(row, "decision").isEmpty());
      int here = Integer.parseInt(sheet.cell(row, "start"));
      assertTrue(start <= here, "in the order of the words");
      start = here;
    }
  }

  @Test
  void both_forms_hold_the_same() throws IOException {
    assertEquals(cells(export("c.csv")), cells(export("c.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.csv", "r.xlsx"})
  void decisions_come_back_as_reviews_and_loading_twice_is_loading_once(String name)
      throws IOException {
    decide(name, "accept", "reject", "correct");
    Run once = review(name);
    assertEquals(0, once.exit(), once.err());
    assertTrue(once.err().contains("3 reviews put in place, 0 unchanged"), once.err());
    byte[] before = Files.readAllBytes(exported("1.nq"));
    Run again = review(name);
    assertTrue(again.err().contains("0 reviews put in place, 3 unchanged"), again.err());
    assertArrayEquals(before, Files.readAllBytes(exported("2.nq")));
    String reviews = query("reviews");
    assertEquals(4, reviews.lines().count(), reviews);
    assertTrue(reviews.contains("Anna Berg,2026-11-29T10:00:00Z"), reviews);
    assertTrue(reviews.contains("date=1999-05; agent=nato"), reviews);
  }

  @Test
  void the_claim_stays_and_the_review_stands_above_it() throws IOException {
    String read = query("claims-as-reviewed");
    String claims = claimsOf(Files.readString(exported("1.nq")));
    List<Sheet.Row> rows = export("c.csv").rows();
    decide("r.csv", "accept", "reject", "correct");
    review("r.csv");
    String reviewed = query("claims-as-reviewed");
    assertEquals(claims, claimsOf(Files.readString(exported("2.nq"))));
    assertEquals(read.lines().count() - 1, reviewed.lines().count(), "one was rejected");
    assertFalse(reviewed.contains(rows.get(1).cells().get(0)));
    String corrected =
        reviewed
            .lines()
            .filter(line -> line.startsWith(rows.get(2).cells().get(0)))
            .findFirst()
            .orElseThrow();
    assertTrue(corrected.contains("#Corrected") && corrected.contains("NATO"), corrected);
    assertTrue(corrected.contains("1999-05"), corrected);
  }

  @Test
  void a_wrong_row_is_told_and_the_others_are_loaded() throws IOException {
    decide("r.csv", "accept", "doubt", "correct");
    Run run = review("r.csv");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("r.csv:3:29: 'doubt'"), run.err());
    assertTrue(run.err().contains("[BAD_REVIEW]"), run.err());
    assertTrue(run.err().contains("2 reviews put in place"), run.err());
    assertTrue(run.err().contains("1 row refused"), run.err());
  }

  @Test
  void a_later_review_stands_above_an_earlier_one() throws IOException {
    decide("r.csv", "reject");
    review("r.csv");
    long rejected = query("claims-as-reviewed").lines().count();
    decide("s.csv", "accept");
    Run.of(
        "load",
        dir.resolve("s.csv").toString(),
        "--store",
        store.toString(),
        "--coder",
        "Boris",
        "--time",
        "2026-11-30");
    assertEquals(rejected + 1, query("claims-as-reviewed").lines().count());
    assertEquals(3, query("reviews").lines().count());
  }

  @Test
  void a_claim_that_reads_otherwise_by_now_is_not_reviewed() throws IOException {
    decide("r.csv", "accept");
    Path changed = dir.resolve("b.nq");
    Files.write(
        changed,
        Files.readAllLines(quads).stream()
            .map(
                line ->
                    line.replace(
                        "ns#modality> <https://w3id.org/detente/ns#Actual>",
                        "ns#modality> <https://w3id.org/detente/ns#Reported>"))
            .toList());
    Run.of("load", changed.toString(), "--store", store.toString());
    Run run = review("r.csv");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("export it again"), run.err());
  }

  @Test
  void reviews_need_a_store_that_is_there_and_a_time_that_is_one() throws IOException {
    decide("r.csv", "accept");
    String sheet = dir.resolve("r.csv").toString();
    Run.of("load", sheet, "--store", dir.resolve("none").toString())
        .complains(Fault.Code.NO_SUCH_FILE, "none");
    Run.of("load", sheet, "--store", store.toString(), "--time", "soon")
        .complains(Fault.Code.BAD_USAGE, "--time");
  }

  @Test
  void agreement_is_one_line_for_each_thing_compared() throws IOException {
    decide("a.csv", "accept", "reject", "correct");
    decide("b.xlsx", "accept", "reject", "accept");
    Run run =
        Run.of("agreement", dir.resolve("a.csv").toString(), dir.resolve("b.xlsx").toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("acceptance +3 +6 +1.000 +1.000")));
    assertTrue(run.out().lines().anyMatch(line -> line.matches("date +2 +4 +0.500 .*")), run.out());
    assertEquals(8, run.out().lines().count());
  }

  private Sheet export(String name) throws IOException {
    exported(name);
    return SheetFiles.read(dir.resolve(name));
  }

  private Path exported(String name) {
    Path file = dir.resolve(name);
    Run run = Run.of("export", "--store", store.toString(), "--out", file.toString());
    assertEquals(0, run.exit(), run.err());
    return file;
  }

  /** Exports, writes decisions into the first rows, and saves. */
  private void decide(String name, String... decisions) throws IOException {
    Sheet sheet = export(name);
    List<List<String>> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      while (cells.size() < HEADER.size()) {
        cells.add("");
      }
      if (rows.size() < decisions.length) {
        String decision = decisions[rows.size()];
        UnaryOperator<String> onlyIf = text -> decision.equals("correct") ? text : "";
        cells.set(HEADER.indexOf("decision"), decision);
        cells.set(HEADER.indexOf("corrections"), onlyIf.apply("date=1999-05; agent=nato"));
      }
      rows.add(cells);
    }
    if (name.endsWith(".csv")) {
      CsvFiles.write(dir.resolve(name), ClaimSheet.COLUMNS, rows, true);
    } else {
      XlsxFiles.write(dir.resolve(name), "claims", ClaimSheet.COLUMNS, rows);
    }
  }

  private Run review(String name) {
    return Run.of(
        "load",
        dir.resolve(name).toString(),
        "--store",
        store.toString(),
        "--coder",
        "Anna Berg",
        "--time",
        "2026-11-29T10:00Z");
  }

  private String query(String name) {
    Run run = Run.of("query", name, "--store", store.toString(), "--format", "csv");
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  private static List<List<String>> cells(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> HEADER.stream().map(column -> sheet.cell(row, column)).toList())
        .toList();
  }

  private static String claimsOf(String export) {
    return String.join(
        "\n",
        export
            .lines()
            .filter(line -> line.contains("#c-"))
            .filter(line -> line.contains("/graph/article/"))
            .toList());
  }
}
