package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.table.EventRecords;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of GDELT go through a store and come back as records with the codes that they had. */
class CodedBackTest {

  /** Of relations, yielding, sanctions, an offer; all but the last of a type that many share. */
  private static final List<String> CODES =
      List.of("160", "161", "163", "054", "0831", "0312", "1621", "1123", "042", "057");

  @TempDir private static Path folder;

  private static Path store;

  @BeforeAll
  static void load() throws IOException {
    Path table = folder.resolve("rows.export.CSV");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      rows.add(row("9" + i, String.format("201503%02d", i + 1), CODES.get(i)));
    }
    // Of one day, two codes in two articles: what both say is written, and the rest told.
    rows.add(row("80", "20150320", "1621"));
    rows.add(row("81", "20150320", "1622"));
    // Who considers something has not done it.
    rows.add(row("82", "20150321", "014"));
    Files.write(table, rows);
    // The first article again in the older data set, which writes its address another way.
    String again = older(rows.get(0)).replace("https://example.org", "http://www.example.org");
    Path older = Files.write(folder.resolve("rows1.export.CSV"), List.of(again));
    Path quads1 = folder.resolve("older.nq");
    assertEquals(
        0,
        Run.of("convert", "--as", "gdelt1", older.toString(), "--out", quads1.toString()).exit());
    Path quads = folder.resolve("coded.nq");
    Run convert = Run.of("convert", "--as", "gdelt2", table.toString(), "--out", quads.toString());
    assertEquals(0, convert.exit(), convert.err());
    store = folder.resolve("store");
    Run load = Run.of("load", quads.toString(), quads1.toString(), "--store", store.toString());
    assertEquals(0, load.exit(), load.err());
  }

  @Test
  void records_have_the_codes_that_the_rows_had() throws IOException {
    Path out = folder.resolve("icews.tab");
    Path register = folder.resolve("dropped.csv");
    Run run = export(out, "--format", "icews", "--dropped", register.toString());
    Map<String, String> codes = new TreeMap<>();
    List<String> header = EventRecords.header(EventRecords.ICEWS);
    for (String line : Files.readAllLines(out)) {
      String[] cells = line.split("\t", -1);
      if (cells[header.indexOf("Source Name")].equals("Russia")) {
        codes.put(cells[1], cells[header.indexOf("CAMEO Code")]);
      }
    }
    for (int i = 0; i < CODES.size(); i++) {
      assertEquals(CODES.get(i), codes.get(String.format("2015-03-%02d", i + 1)), run.err());
    }
    assertEquals("160", codes.get("2015-03-20"));
    assertTrue(run.err().contains("1 without narrower code (1 suspension)"), run.err());
    Sheet sheet = SheetFiles.read(register);
    assertTrue(
        sheet.rows().stream()
            .anyMatch(row -> sheet.cell(row, "why").equals("it is coded as 1621, 1622")),
        run.err());
  }

  @Test
  void claims_have_all_that_the_rows_said_of_codes_and_scores() throws IOException {
    Path out = folder.resolve("claims.csv");
    export(out, "--format", "csv");
    Sheet sheet = SheetFiles.read(out);
    Sheet.Row row =
        sheet.rows().stream()
            .filter(r -> sheet.cell(r, "coded_as").equals("0831"))
            .findFirst()
            .orElseThrow();
    assertEquals("gdelt2", sheet.cell(row, "data_set"));
    assertEquals("RUSGOV (RUSSIA)", sheet.cell(row, "agent_code"));
    assertEquals("IGOWSTNAT (NATO)", sheet.cell(row, "target_code"));
    assertEquals("-2.0", sheet.cell(row, "goldstein"));
    assertEquals("-1.25", sheet.cell(row, "tone"));
    assertEquals("3", sheet.cell(row, "mentions"));
  }

  @Test
  void an_article_that_two_data_sets_have_coded_is_one_origin() throws IOException {
    Path out = folder.resolve("events.csv");
    export(out, "--format", "events-csv");
    Sheet sheet = SheetFiles.read(out);
    Sheet.Row row =
        sheet.rows().stream()
            .filter(r -> sheet.cell(r, "date").equals("2015-03-01"))
            .findFirst()
            .orElseThrow();
    assertEquals("2", sheet.cell(row, "articles"));
    assertEquals("1", sheet.cell(row, "origins"));
    assertEquals("160", sheet.cell(row, "cameo"));
  }

  /** GDELT 1.0 has no columns for the ADM2 codes of places. */
  private static String older(String row) {
    List<String> cells = new ArrayList<>(Arrays.asList(row.split("\t", -1)));
    cells.subList(38, 41).clear();
    return String.join("\t", cells);
  }

  private static Run export(Path out, String... options) {
    List<String> words =
        new ArrayList<>(List.of("export", "--store", store.toString(), "--out", out.toString()));
    words.addAll(List.of(options));
    Run run = Run.of(words.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
    return run;
  }

  private static String row(String id, String day, String code) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = day;
    cells[5] = "RUSGOV";
    cells[6] = "RUSSIA";
    cells[7] = "RUS";
    cells[15] = "IGOWSTNAT";
    cells[16] = "NATO";
    cells[26] = code;
    cells[30] = "-2.0";
    cells[31] = "3";
    cells[34] = "-1.25";
    cells[59] = day + "090000";
    cells[60] = "https://example.org/" + id;
    return String.join("\t", cells);
  }
}
