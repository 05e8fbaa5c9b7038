package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.detente.table.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a claim into a coder's spreadsheet and back as a review, as a user would go it. */
class CoderSheetsTest {

  private static Path quads;
  private static Path loaded;

  @TempDir private Path dir;
  private Path store;
  private Desk desk;

  @BeforeAll
  static void load() throws IOException {
    Lunch lunch = Lunch.withEvents();
    quads = lunch.quads();
    loaded = lunch.store();
  }

  @BeforeEach
  void copy() throws IOException {
    store = StoreCopy.of(loaded, dir.resolve("store"));
    desk = new Desk(store, dir);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.csv", "c.xlsx"})
  void every_claim_is_a_row_with_its_quotation(String name) throws IOException {
    Sheet sheet = desk.export(name);
    assertEquals(Desk.HEADER, sheet.header());
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
    assertEquals(cells(desk.export("c.csv")), cells(desk.export("c.xlsx")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"r.csv", "r.xlsx"})
  void decisions_come_back_as_reviews_and_loading_twice_is_loading_once(String name)
      throws IOException {
    desk.decide(name, "accept", "reject", "correct");
    Run once = desk.review(name);
    assertEquals(0, once.exit(), once.err());
    assertTrue(once.err().contains("3 reviews put in place, 0 unchanged"), once.err());
    String before = HeldStatements.of(desk.store());
    Run again = desk.review(name);
    assertTrue(again.err().contains("0 reviews put in place, 3 unchanged"), again.err());
    assertEquals(before, HeldStatements.of(desk.store()));
    String reviews = desk.query("reviews");
    assertEquals(4, reviews.lines().count(), reviews);
    assertTrue(reviews.contains("Anna Berg,2026-11-29T10:00:00Z"), reviews);
    assertTrue(reviews.contains("date=1999-05; agent=nato"), reviews);
  }

  @Test
  void the_claim_stays_and_the_review_stands_above_it() throws IOException {
    String read = desk.query("claims-as-reviewed");
    String claims = claimsOf(HeldStatements.of(desk.store()));
    List<Sheet.Row> rows = desk.export("c.csv").rows();
    desk.decide("r.csv", "accept", "reject", "correct");
    desk.review("r.csv");
    String reviewed = desk.query("claims-as-reviewed");
    assertEquals(claims, claimsOf(HeldStatements.of(desk.store())));
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
    desk.decide("r.csv", "accept", "doubt", "correct");
    Run run = desk.review("r.csv");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("r.csv:3:37: 'doubt'"), run.err());
    assertTrue(run.err().contains("[BAD_REVIEW]"), run.err());
    assertTrue(run.err().contains("2 reviews put in place"), run.err());
    assertTrue(run.err().contains("1 row refused"), run.err());
  }

  @Test
  void a_later_review_stands_above_an_earlier_one() throws IOException {
    desk.decide("r.csv", "reject");
    desk.review("r.csv");
    long rejected = desk.query("claims-as-reviewed").lines().count();
    desk.decide("s.csv", "accept");
    Run.of(
        "load",
        dir.resolve("s.csv").toString(),
        "--store",
        store.toString(),
        "--coder",
        "Boris",
        "--time",
        "2026-11-30");
    assertEquals(rejected + 1, desk.query("claims-as-reviewed").lines().count());
    assertEquals(3, desk.query("reviews").lines().count());
  }

  @Test
  void a_claim_that_reads_otherwise_by_now_is_not_reviewed() throws IOException {
    desk.decide("r.csv", "accept");
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
    Run.of("load", changed.toString(), "--bare", "--store", store.toString());
    Run run = desk.review("r.csv");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("export it again"), run.err());
  }

  @Test
  void reviews_need_a_store_that_is_there_and_a_time_that_is_one() throws IOException {
    desk.decide("r.csv", "accept");
    String sheet = dir.resolve("r.csv").toString();
    Run.of("load", sheet, "--store", dir.resolve("none").toString())
        .complains(Fault.Code.NO_SUCH_FILE, "none");
    Run.of("load", sheet, "--store", store.toString(), "--time", "soon")
        .complains(Fault.Code.BAD_USAGE, "--time");
  }

  @Test
  void agreement_is_one_line_for_each_thing_compared() throws IOException {
    desk.decide("a.csv", "accept", "reject", "correct");
    desk.decide("b.xlsx", "accept", "reject", "accept");
    Run run =
        Run.of("agreement", dir.resolve("a.csv").toString(), dir.resolve("b.xlsx").toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("acceptance +3 +6 +1.000 +1.000")));
    assertTrue(run.out().lines().anyMatch(line -> line.matches("date +2 +4 +0.500 .*")), run.out());
    assertEquals(8, run.out().lines().count());
  }

  private static List<List<String>> cells(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> Desk.HEADER.stream().map(column -> sheet.cell(row, column)).toList())
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
