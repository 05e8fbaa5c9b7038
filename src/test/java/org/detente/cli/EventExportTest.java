package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.table.Column;
import org.detente.table.DyadTable;
import org.detente.table.EventTable;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of a store as tables, on a few written by hand. */
class EventExportTest {

  private static EventStore store;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    store = EventStore.in(folder);
  }

  @Test
  void each_event_is_a_row_with_its_codes_in_the_order_of_days() throws IOException {
    Sheet sheet = table("events-csv");
    assertEquals(names(EventTable.EVENTS), sheet.header());
    assertEquals(
        List.of(
            "visit",
            "decision",
            "expulsion-again",
            "expulsion",
            "suspension",
            "meeting",
            "position"),
        column(sheet, "event").stream().map(iri -> iri.replaceAll(".*/", "")).toList());
    Map<String, String> meeting = row(sheet, "event", "/meeting");
    assertEquals("040", meeting.get("cameo"));
    assertEquals("Consult, not specified below", meeting.get("cameo_name"));
    assertEquals("1", meeting.get("quad_class"));
    assertEquals("CONSULT", meeting.get("plover_event"));
    assertEquals("nato|russia", meeting.get("agents"));
    assertEquals("2", meeting.get("articles"));
    assertEquals("1", meeting.get("origins"));
    Map<String, String> expulsion = row(sheet, "event", "/expulsion");
    assertEquals("161", expulsion.get("cameo"));
    assertEquals("4", expulsion.get("quad_class"));
    assertEquals("SANCTION", expulsion.get("plover_event"));
    assertEquals("expel", expulsion.get("plover_mode"));
    assertEquals("8", expulsion.get("number"));
    assertTrue(expulsion.get("goldstein").startsWith("-"), expulsion.toString());
    Map<String, String> suspension = row(sheet, "event", "/suspension");
    assertEquals("mission", suspension.get("scope"));
    assertEquals("161", suspension.get("cameo"));
  }

  @Test
  void what_has_no_code_is_counted_and_registered() throws IOException {
    Path register = store.file("dropped.csv");
    Run run =
        store.export(
            store.file("e.csv"), "--format", "events-csv", "--dropped", register.toString());
    assertTrue(run.err().contains("7 events"), run.err());
    assertTrue(run.err().contains("1 without cameo (1 decision)"), run.err());
    assertTrue(run.err().contains("2 without plover (1 decision, 1 position)"), run.err());
    Sheet sheet = SheetFiles.read(register);
    Map<String, String> position = row(sheet, "type", "position");
    assertEquals("PLOVER has no code for a plain statement", position.get("why"));
    assertEquals(3, sheet.rows().size());
  }

  @Test
  void a_dyad_is_one_acting_on_another() throws IOException {
    Sheet sheet = table("dyads-csv");
    assertEquals(names(DyadTable.COLUMNS), sheet.header());
    List<String> pairs = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      pairs.add(
          String.join(
              " ",
              sheet.cell(row, "year"),
              sheet.cell(row, "source"),
              sheet.cell(row, "target"),
              sheet.cell(row, "basis"),
              sheet.cell(row, "cameo")));
    }
    assertEquals(
        List.of(
            "2008 sergei-lavrov nato target 042",
            "2008 nato sergei-lavrov mirror 043",
            "2021 nato russian-diplomats target 161",
            "2021 nato russian-diplomats target 161",
            " russia nato host 161",
            "2022 nato russia agent 040",
            "2022 russia nato agent 040"),
        pairs);
    Map<String, String> expulsion = row(sheet, "target", "russian-diplomats");
    assertEquals("IGOWSTNAT", expulsion.get("source_code"));
    assertEquals("russia", expulsion.get("target_side"));
    assertEquals("RUS", expulsion.get("target_code"));
  }

  @Test
  void the_line_of_time_keeps_how_much_is_known() throws IOException {
    Sheet sheet = table("timeline-csv");
    assertEquals(names(EventTable.TIMELINE), sheet.header());
    assertEquals(6, sheet.rows().size(), "one has no date");
    assertEquals("2022-1-12", day(row(sheet, "event", "/meeting")));
    assertEquals("2021-10-", day(row(sheet, "event", "/expulsion")));
    assertEquals("2008--", day(row(sheet, "event", "/visit")));
    Map<String, String> suspension = row(sheet, "event", "/suspension");
    assertEquals("2021-10-18", day(suspension));
    assertEquals("2022", suspension.get("end_year"));
    assertEquals("La Russie suspend sa mission", suspension.get("headline_fr"));
    assertEquals("=NATO decides", row(sheet, "event", "/decision").get("headline_en"));
    assertTrue(Files.readString(store.file("timeline-csv.csv")).contains(",'=NATO decides,"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events-csv", "dyads-csv", "timeline-csv", "gexf", "graphml"})
  void the_same_store_gives_the_same_bytes(String format) throws IOException {
    store.export(store.file("1"), "--format", format);
    store.export(store.file("2"), "--format", format);
    assertArrayEquals(Files.readAllBytes(store.file("1")), Files.readAllBytes(store.file("2")));
  }

  @Test
  void formats_that_do_not_exist_and_registers_of_claims_are_told() {
    store
        .tried(Path.of("x"), "--format", "sav")
        .complains(Fault.Code.UNKNOWN_FORMAT, "sav", "dyads-csv", "trig");
    store.tried(store.file("x.doc")).complains(Fault.Code.UNKNOWN_FORMAT, "x.doc");
    store
        .tried(store.file("c.csv"), "--dropped", store.file("d.csv").toString())
        .complains(Fault.Code.BAD_USAGE, "--dropped");
  }

  private static Sheet table(String format) throws IOException {
    Path file = store.file(format + ".csv");
    store.export(file, "--format", format);
    return SheetFiles.read(file);
  }

  private static String day(Map<String, String> row) {
    return row.get("year") + "-" + row.get("month") + "-" + row.get("day");
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static List<String> column(Sheet sheet, String name) {
    return sheet.rows().stream().map(row -> sheet.cell(row, name)).toList();
  }

  /** The first row whose cell ends so. */
  private static Map<String, String> row(Sheet sheet, String column, String ending) {
    for (Sheet.Row row : sheet.rows()) {
      if (sheet.cell(row, column).endsWith(ending)) {
        Map<String, String> cells = new TreeMap<>();
        sheet.header().forEach(name -> cells.put(name, sheet.cell(row, name)));
        return cells;
      }
    }
    throw new AssertionError("no row " + ending);
  }
}
