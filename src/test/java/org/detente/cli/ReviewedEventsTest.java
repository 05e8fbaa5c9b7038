package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.detente.table.ClaimSheet;
import org.detente.table.Column;
import org.detente.table.CsvFiles;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events are made of claims as coders leave them. */
class ReviewedEventsTest {

  private static final List<String> HEADER = ClaimSheet.COLUMNS.stream().map(Column::name).toList();
  private static final String DAY = "2031-05-07";

  @TempDir private static Path shared;
  private static Path first;
  private static Path second;
  private static Path loaded;

  @TempDir private Path dir;

  @BeforeAll
  static void convert() throws IOException {
    Lunch lunch = Lunch.loaded();
    first = lunch.quads();
    loaded = lunch.store();
    second = shared.resolve("second.nq");
    Run run = Run.of("convert", "data/articles/conseil-bruxelles.html", "--out", second.toString());
    assertEquals(0, run.exit(), run.err());
  }

  @Test
  void a_corrected_day_is_the_curators_choice() throws IOException {
    Path store = store("store");
    decide(store, "r.csv", "correct");
    review(store, "r.csv", "Anna Berg");
    String events = events(store);
    assertTrue(events.contains("\"" + DAY + "\""));
    assertTrue(events.contains("#CuratorsChoice>"));
  }

  @Test
  void what_is_rejected_leaves_the_events_and_stays_in_its_article() throws IOException {
    Path store = store("store");
    String claim = decide(store, "r.csv", "reject");
    assertTrue(events(store).contains("<" + claim + ">"));
    review(store, "r.csv", "Anna Berg");
    assertFalse(events(store).contains("<" + claim + ">"));
    assertTrue(HeldStatements.of(store).contains("<" + claim + ">"));
  }

  @Test
  void two_coders_who_disagree_leave_the_events_as_they_were() throws IOException {
    Path store = store("store");
    String read = events(store);
    decide(store, "r.csv", "correct");
    decide(store, "s.csv", "reject");
    review(store, "r.csv", "Anna Berg");
    review(store, "s.csv", "Boris Kern");
    assertEquals(read, events(store));
  }

  @Test
  void the_order_of_articles_and_reviews_is_of_no_matter() throws IOException {
    Path one = store("one");
    load(one, second);
    decide(one, "r.csv", "correct");
    review(one, "r.csv", "Anna Berg");
    Path other = store("other");
    review(other, "r.csv", "Anna Berg");
    load(other, second);
    load(other, first);
    assertEquals(HeldStatements.of(one), HeldStatements.of(other));
  }

  /** A store that holds the first article. */
  private Path store(String name) throws IOException {
    return StoreCopy.of(loaded, dir.resolve(name));
  }

  private static void load(Path store, Path article) {
    Run run = Run.of("load", article.toString(), "--store", store.toString());
    assertEquals(0, run.exit(), run.err());
  }

  private void review(Path store, String sheet, String coder) {
    Run run =
        Run.of(
            "load",
            dir.resolve(sheet).toString(),
            "--store",
            store.toString(),
            "--coder",
            coder,
            "--time",
            "2026-11-29T10:00Z");
    assertEquals(0, run.exit(), run.err());
  }

  /** Decides on the first event with a day; returns its claim. */
  private String decide(Path store, String name, String decision) throws IOException {
    Path all = dir.resolve("all.csv");
    Run.of("export", "--store", store.toString(), "--out", all.toString());
    Sheet sheet = SheetFiles.read(all);
    Sheet.Row row =
        sheet.rows().stream()
            .filter(r -> sheet.cell(r, "date").length() == DAY.length())
            .filter(r -> sheet.cell(r, "type").equals("meeting"))
            .filter(r -> sheet.cell(r, "claim").contains("dejeuner"))
            .findFirst()
            .orElseThrow();
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < HEADER.size()) {
      cells.add("");
    }
    cells.set(HEADER.indexOf("decision"), decision);
    cells.set(HEADER.indexOf("corrections"), decision.equals("correct") ? "date=" + DAY : "");
    CsvFiles.write(dir.resolve(name), ClaimSheet.COLUMNS, List.of(cells), true);
    return sheet.cell(row, "claim");
  }

  private static String events(Path store) {
    return HeldStatements.of(store)
        .lines()
        .filter(line -> line.endsWith("graph/events> ."))
        .collect(Collectors.joining("\n"));
  }
}
