package org.detente.table.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.detente.CodedStage;
import org.detente.model.CodedClaim;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.detente.model.Modality;
import org.detente.table.EventRecords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of data sets as they are published, with what is odd about some of them. */
class TablesAsTheyComeTest {

  private static final String MARK = "\uFEFF";
  private static CodedStage stage;

  @TempDir private Path folder;

  private final List<String> outcomes = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    stage = CodedStage.of(Path.of("data"));
  }

  /** Names that no row has a cell for, a tab at the end of the header, one at the ends of rows. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'\tSpare\tSpare 2', ''",
    "'\t', ''",
    "'\tSpare', ''",
    "'', '\t'",
    "'', '\t\t'"
  })
  void polecat_is_read_whatever_its_header_has_too_much(String more, String after)
      throws IOException {
    String header = String.join("\t", EventRecords.header(EventRecords.POLECAT)) + more + "\n";
    List<CodedClaim> claims = polecat(header, after);
    assertEquals(1, claims.size(), outcomes.toString());
    assertEquals(List.of("military", "legal"), claims.get(0).contexts());
    assertEquals("-4.0", claims.get(0).scores().goldstein().orElseThrow().toPlainString());
  }

  @Test
  void but_a_row_with_something_in_a_cell_too_many_is_none() throws IOException {
    String header = String.join("\t", EventRecords.header(EventRecords.POLECAT)) + "\n";
    assertEquals(List.of(), polecat(header, "\tmore"));
    assertEquals(List.of("wrong_width"), outcomes);
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
    String row = gdelt("1", "112", "Moscow, Moskva, Russia", "0");
    assertEquals("1", gdelt2(MARK + row).get(0).row().id());
    String header = String.join("\t", EventRecords.header(EventRecords.POLECAT)) + "\n";
    assertEquals("P-1", polecat(MARK + header, "").get(0).row().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Event ID", "Event Date", "CAMEO Code", "Source Name"})
  void a_table_without_a_column_that_all_rows_need_is_refused_as_a_whole(String column) {
    String header = String.join("\t", EventRecords.header(EventRecords.ICEWS));
    Fault fault =
        assertThrows(
            Fault.class, () -> claims(DataSet.ICEWS, header.replace(column, "Something") + "\n"));
    assertEquals(Fault.Code.BAD_TABLE, fault.code());
    assertTrue(fault.getMessage().contains("'" + column + "'"), fault.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"8.88178419700125E-16", "-1.5e-05", "0.0", "-3.4825"})
  void a_tone_may_be_written_with_a_power_of_ten(String tone) throws IOException {
    List<CodedClaim> claims = gdelt2(gdelt("1", "112", "", tone));
    assertEquals(
        Double.parseDouble(tone), claims.get(0).scores().tone().orElseThrow().doubleValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E9", "1E", "E5", "1e999", "1E-99"})
  void but_not_with_any(String tone) throws IOException {
    assertEquals(List.of(), gdelt2(gdelt("1", "112", "", tone)));
    assertEquals(List.of("bad_number"), outcomes);
  }

  @Test
  void a_place_whose_letters_were_lost_before_costs_itself_only() throws IOException {
    List<CodedClaim> claims = gdelt2(gdelt("1", "112", "Troms\uFFFD, Troms, Norway", "0"));
    assertEquals(Optional.empty(), claims.get(0).place());
    byte[] broken =
        gdelt("2", "112", "Tromsx, Troms, Norway", "0").getBytes(StandardCharsets.UTF_8);
    broken[new String(broken, StandardCharsets.UTF_8).indexOf("Tromsx") + 5] = (byte) 0xF8;
    assertEquals(List.of(), claims(DataSet.GDELT2, new ByteArrayInputStream(broken)));
    assertEquals(List.of("claim", "not_text"), outcomes);
  }

  @Test
  void an_id_that_comes_twice_with_other_days_is_two_events() throws IOException {
    String header = String.join("\t", EventRecords.header(EventRecords.ICEWS)) + "\n";
    String one = "7\t2014-04-01\tRussia\t\t\t\t112\t-2.0\tNATO\t\t\t4100\t\t\t\t\t\t\t\t\n";
    String other = one.replace("2014-04-01", "2014-04-02");
    assertEquals(2, claims(DataSet.ICEWS, header + one + other + one).size());
    assertEquals(List.of("repeated", "claim", "claim"), outcomes);
  }

  @Test
  void what_a_code_says_of_how_far_a_thing_got_is_kept() throws IOException {
    assertEquals(Modality.POSSIBLE, one("014").modality());
    assertEquals(Modality.PLANNED, one("0312").modality());
    assertEquals(Modality.PLANNED, one("036").modality());
    assertEquals(Modality.ACTUAL, one("040").modality());
  }

  @Test
  void without_a_text_036_is_no_invitation_and_166_says_not_who_leaves() throws IOException {
    assertEquals(Optional.of(EventType.PROPOSAL), one("036").type());
    for (String code : List.of("166", "1661", "1662", "1663")) {
      assertEquals(Optional.of(EventType.RELATIONS_CHANGE), one(code).type());
    }
  }

  /** An open quotation mark, and lines as long as lines may be. */
  @Test
  void an_open_quotation_mark_before_long_lines_does_not_hold_them_all() throws IOException {
    byte[] line = ("x".repeat(Lines.LONGEST - 10) + "\n").getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new ArrayList<>();
    parts.add(bytes("id,date,type,agent\nc1,2014,\"meeting,nato\n"));
    for (int i = 0; i < 60; i++) {
      parts.add(new ByteArrayInputStream(line));
    }
    InputStream lines = new SequenceInputStream(Collections.enumeration(parts));
    CsvTable table = new CsvTable(lines);
    assertTrue(table.next());
    assertTrue(table.next());
    assertEquals(Outcome.BAD_QUOTES, assertThrows(BadRow.class, table::width).why());
    assertTrue(table.held() < 3, "lines held: " + table.held());
  }

  @Test
  void a_line_that_is_too_long_is_told_as_such_in_a_spreadsheet_too() throws IOException {
    String table =
        "id,date,type,agent\nc1,2014,meeting,"
            + "x".repeat(Lines.LONGEST)
            + "\nc2,2014,meeting,nato\n";
    assertEquals(1, claims(DataSet.CODER_CSV, table).size());
    assertEquals(List.of("too_long", "claim"), outcomes);
  }

  private CodedClaim one(String code) throws IOException {
    return gdelt2(gdelt("1", code, "", "0")).get(0);
  }

  private List<CodedClaim> gdelt2(String rows) throws IOException {
    return claims(DataSet.GDELT2, rows);
  }

  private List<CodedClaim> polecat(String header, String after) throws IOException {
    String[] cells = new String[40];
    Arrays.fill(cells, "");
    cells[0] = "P-1";
    cells[1] = "2023-06-12";
    cells[2] = "ACCUSE";
    cells[3] = "disapprove";
    cells[4] = "-4.0";
    cells[6] = "military;legal";
    cells[7] = "NATO";
    cells[15] = "Russia";
    cells[16] = "RUS";
    cells[39] = "NGEC_coder-Vers001";
    return claims(DataSet.POLECAT, header + String.join("\t", cells) + after + "\n");
  }

  private static String gdelt(String id, String code, String place, String tone) {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = "20220301";
    cells[5] = "RUS";
    cells[6] = "RUSSIA";
    cells[7] = "RUS";
    cells[15] = "IGOWSTNAT";
    cells[16] = "NATO";
    cells[26] = code;
    cells[30] = "-2.0";
    cells[31] = "3";
    cells[34] = tone;
    cells[52] = place;
    cells[59] = "20220301090000";
    cells[60] = "https://example.org/" + id;
    return String.join("\t", cells) + "\n";
  }

  private List<CodedClaim> claims(DataSet set, String table) throws IOException {
    return claims(set, bytes(table));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<CodedClaim> claims(DataSet set, InputStream table) throws IOException {
    List<CodedClaim> claims = new ArrayList<>();
    try (Conversion conversion =
        stage.conversion(
            set, false, folder, (file, row, id, outcome, article) -> outcomes.add(outcome.id()))) {
      conversion.read(table, "table", "here");
      conversion.write(article -> claims.addAll(article.claims()));
    }
    return claims;
  }
}
