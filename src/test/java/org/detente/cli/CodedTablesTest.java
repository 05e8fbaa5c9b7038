package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code detente convert --as …}: tables of coded events, written by hand. */
class CodedTablesTest {

  static final Path TABLES = Path.of("src/test/resources/org/detente/table/coded");
  private static final String DET = "<https://w3id.org/detente/ns#";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "gdelt1, gdelt1.export.CSV, 3, 3",
    "gdelt2, gdelt2.export.CSV, 10, 8",
    "icews, icews.tab, 2, 1",
    "polecat, polecat.txt, 4, 4",
    "coder-csv, coder.csv, 4, 3"
  })
  void each_data_set_is_converted_and_conforms(String set, String table, int claims, int articles) {
    Path out = folder.resolve("out.nq");
    Run run = convert(set, TABLES.resolve(table), out);
    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.err().contains(": " + claims + " claims of " + articles + " article"), run.err());
    assertEquals(0, Run.of("validate", out.toString()).exit());
  }

  @Test
  void malformed_rows_cost_themselves_and_are_counted_by_reason() throws IOException {
    Path report = folder.resolve("rows.jsonl");
    Run run =
        Run.of(
            "convert",
            "--as",
            "gdelt2",
            TABLES.resolve("gdelt2.export.CSV").toString(),
            "--out",
            folder.resolve("out.nq").toString(),
            "--report",
            report.toString());
    assertTrue(
        run.err()
            .contains("malformed: 1 wrong_width, 1 no_id, 1 bad_day, 1 bad_code, 1 bad_number"),
        run.err());
    assertTrue(run.err().contains("warning: code 141 has no type"), run.err());
    List<String> lines = Files.readAllLines(report);
    assertEquals(18, lines.size());
    assertTrue(
        lines.contains(
            "{\"file\":\"gdelt2.export.CSV\",\"row\":13,\"id\":\"9012\",\"outcome\":\"bad_day\"}"));
  }

  @Test
  void a_visit_told_from_both_sides_is_one_and_both_codes_are_kept() throws IOException {
    List<String> quads = gdelt2();
    assertEquals(2, count(quads, DET + "eventType> " + DET + "Visit>"));
    assertEquals(1, count(quads, DET + "codedAs> \"042\""));
    assertEquals(1, count(quads, DET + "codedAs> \"043\""));
    // The visitor is the agent in both, and the second retells the first; so with the meeting.
    assertEquals(2, count(quads, DET + "agent> <https://w3id.org/detente/id/france>"));
    assertEquals(2, count(quads, DET + "retells>"));
  }

  @Test
  void a_secretary_general_coded_as_his_country_is_put_right_by_tenure() throws IOException {
    List<String> quads = gdelt2();
    assertEquals(1, count(quads, DET + "agentCode> \"NORGOV (JENS STOLTENBERG)\""));
    assertEquals(2, count(quads, DET + "agent> <https://w3id.org/detente/id/jens-stoltenberg>"));
    assertEquals(1, count(quads, DET + "rectifies>"));
    assertEquals(0, count(quads, "/id/norway>"));
    assertEquals(1, count(quads, "Coded as NORGOV (JENS STOLTENBERG)"));
  }

  @Test
  void a_code_without_a_type_stays_a_generic_event_with_its_code() throws IOException {
    List<String> quads = gdelt2();
    assertEquals(1, count(quads, DET + "eventType> " + DET + "Event>"));
    assertEquals(1, count(quads, DET + "codedAs> \"141\""));
  }

  @Test
  void rows_in_another_order_packed_or_in_parts_give_the_same_claims() throws IOException {
    byte[] whole = bytes("gdelt2", TABLES.resolve("gdelt2.export.CSV"));
    Path gz = folder.resolve("gdelt2.export.CSV.gz");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(gz))) {
      Files.copy(TABLES.resolve("gdelt2.export.CSV"), packed);
    }
    assertArrayEquals(whole, bytes("gdelt2", gz));
    Path zip = folder.resolve("gdelt2.zip");
    try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
      packed.putNextEntry(new ZipEntry("2021/gdelt2.export.CSV"));
      Files.copy(TABLES.resolve("gdelt2.export.CSV"), packed);
    }
    assertArrayEquals(whole, bytes("gdelt2", zip));
    List<String> rows = new ArrayList<>(Files.readAllLines(TABLES.resolve("gdelt2.export.CSV")));
    Collections.reverse(rows);
    Path reversed = Files.createDirectory(folder.resolve("r")).resolve("gdelt2.export.CSV");
    Files.write(reversed, rows);
    assertEquals(withoutRows(whole), withoutRows(bytes("gdelt2", reversed)));
  }

  /** As a download that broke off: what came before is kept, and the exit code tells. */
  @ParameterizedTest
  @ValueSource(strings = {"rows.export.CSV.gz", "rows.zip"})
  void of_an_archive_cut_short_the_rows_before_are_kept(String name) throws IOException {
    List<String> rows = new ArrayList<>();
    String row = Files.readAllLines(TABLES.resolve("gdelt2.export.CSV")).get(0);
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      rows.add(row.replace("9001", Long.toString(random.nextLong() >>> 1)));
    }
    byte[] table = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    Path packed = folder.resolve(name);
    try (OutputStream out = packing(name, Files.newOutputStream(packed))) {
      out.write(table);
    }
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, Arrays.copyOf(bytes, bytes.length * 2 / 3));
    Path out = folder.resolve("cut.nq");
    Run run = convert("gdelt2", packed, out);
    assertEquals(1, run.exit());
    assertTrue(run.err().contains(name + ": its compression is damaged, or cut short"), run.err());
    assertTrue(run.err().contains("[BAD_ARCHIVE]"), run.err());
    long claims = count(Files.readAllLines(out), DET + "codedAs>");
    assertTrue(claims > 1_000 && claims < 5_000, "claims: " + claims);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rows.export.CSV.gz", "rows.zip"})
  void what_is_no_archive_whatever_its_name_is_told_and_others_are_read(String name)
      throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve(name), "<html>404</html>");
    Files.copy(TABLES.resolve("gdelt2.export.CSV"), in.resolve("gdelt2.export.CSV"));
    Run run = convert("gdelt2", in, folder.resolve("out.nq"));
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[BAD_ARCHIVE]"), run.err());
    assertTrue(run.err().contains(": 10 claims of 8 articles"), run.err());
  }

  private static OutputStream packing(String name, OutputStream out) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out);
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(new ZipEntry("rows.export.CSV"));
    return zip;
  }

  /** One more, so that the cut would fall into the midst of a character. */
  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void a_long_quotation_is_cut_between_characters_whatever_they_are_made_of(String before)
      throws IOException {
    Path table = folder.resolve("coder.csv");
    List<String> rows = Files.readAllLines(TABLES.resolve("coder.csv"));
    String words = before + "\uD83D\uDE00".repeat(151);
    String row =
        "c9,suspension,2021-10-18,russia,,russian-mission-to-nato,mission,actual,"
            + "https://example.org/c9,Example Paper,en,2021-10-18,";
    Files.write(table, List.of(rows.get(0), row + words));
    String quads = new String(bytes("coder-csv", table), StandardCharsets.UTF_8);
    String kept = words.substring(0, 298 + before.length());
    assertTrue(quads.contains("\"" + kept + "…\""), () -> quads);
    assertEquals(0, Run.of("validate", folder.resolve("out.nq").toString()).exit());
  }

  @Test
  void what_concerns_others_is_kept_on_request() {
    Run run =
        Run.of(
            "convert",
            "--as",
            "gdelt2",
            "--all",
            TABLES.resolve("gdelt2.export.CSV").toString(),
            "--out",
            folder.resolve("out.nq").toString());
    assertTrue(run.err().contains("12 claims of 10 articles"), run.err());
  }

  @Test
  void a_table_that_is_none_of_the_data_set_is_refused() {
    Run run = convert("icews", TABLES.resolve("polecat.txt"), folder.resolve("out.nq"));
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("no column 'CAMEO Code' and 'Source Name'"), run.err());
    assertTrue(run.err().contains("[BAD_TABLE]"), run.err());
    assertTrue(Files.notExists(folder.resolve("out.nq")));
    assertTrue(convert("gdelt", folder, folder.resolve("o.nq")).err().contains("gdelt1, gdelt2"));
  }

  private List<String> gdelt2() throws IOException {
    return new String(bytes("gdelt2", TABLES.resolve("gdelt2.export.CSV")), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private byte[] bytes(String set, Path table) throws IOException {
    Path out = folder.resolve("out.nq");
    assertEquals(0, convert(set, table, out).exit());
    return Files.readAllBytes(out);
  }

  private static Run convert(String set, Path table, Path out) {
    return Run.of("convert", "--as", set, table.toString(), "--out", out.toString());
  }

  private static long count(List<String> quads, String part) {
    return quads.stream().filter(quad -> quad.contains(part)).count();
  }

  private static List<String> withoutRows(byte[] quads) {
    return new String(quads, StandardCharsets.UTF_8)
        .lines()
        .filter(quad -> !quad.contains("\"row="))
        .toList();
  }
}
