package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.detente.model.Fault;
import org.detente.model.SafeCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFilesTest {

  private static final List<Column> COLUMNS =
      List.of(new Column("a", "first"), new Column("b", ""));
  private static final List<List<String>> ROWS =
      List.of(
          List.of("=HYPERLINK(\"http://x\")", "« Лавров », a dit\nl’Otan; “oui”"),
          List.of("'=1", "'oui"),
          List.of("-1", "-1+1"),
          List.of("", "x"));

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"t.csv", "t.xlsx"})
  void what_was_written_is_read_again(String name) throws IOException {
    Path file = dir.resolve(name);
    write(file);
    Sheet sheet = SheetFiles.read(file);
    assertEquals(List.of("a", "b"), sheet.header());
    for (int i = 0; i < ROWS.size(); i++) {
      for (int j = 0; j < 2; j++) {
        String read = sheet.cell(sheet.rows().get(i), COLUMNS.get(j).name());
        assertEquals(ROWS.get(i).get(j), read);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.csv", "t.xlsx"})
  void the_same_table_gives_the_same_bytes(String name) throws IOException {
    write(dir.resolve(name));
    byte[] once = Files.readAllBytes(dir.resolve(name));
    write(dir.resolve(name));
    assertArrayEquals(once, Files.readAllBytes(dir.resolve(name)));
    try (var files = Files.list(dir)) {
      assertEquals(1, files.count(), "nothing else is left behind");
    }
  }

  @Test
  void csv_opens_with_a_mark_and_holds_no_formula() throws IOException {
    Path file = dir.resolve("t.csv");
    write(file);
    String text = Files.readString(file);
    assertTrue(text.startsWith("\uFEFFa,b\r\n"), text);
    assertTrue(text.contains("\"'=HYPERLINK(\"\"http://x\"\")\""), text);
    assertTrue(text.contains("\r\n-1,'-1+1\r\n"), text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          =x,   '=x
          +x,   '+x
          @x,   '@x
          -x,   '-x
          ＝x,  '＝x
          -1.5, -1.5
          x=,   x=
          """)
  void what_a_program_would_calculate_is_guarded(String text, String guarded) {
    assertEquals(guarded, SafeCell.guard(text));
    assertEquals(text, SafeCell.bare(guarded));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "''", "'=", "''=x", "'x", "\tx", "\r=x", "'\t"})
  void guarding_can_be_undone(String text) {
    assertEquals(text, SafeCell.bare(SafeCell.guard(text)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ;", "UTF-16LE, '\t'", "UTF-16BE, ','", "UTF-8, ','"})
  void what_spreadsheet_programs_save_is_read(String charset, String separator) throws IOException {
    String text =
        "\uFEFFa" + separator + "b\r\n«é»" + separator + "\"x" + separator + "\"\"y\"\r\n";
    Path file = Files.write(dir.resolve("t.csv"), text.getBytes(Charset.forName(charset)));
    Sheet sheet = SheetFiles.read(file);
    assertEquals(List.of("a", "b"), sheet.header());
    assertEquals(List.of("«é»", "x" + separator + "\"y"), sheet.rows().get(0).cells());
  }

  @Test
  void rows_know_their_line_though_a_cell_has_several() throws IOException {
    Path file = Files.writeString(dir.resolve("t.csv"), "a,b\r\n\"1\n2\",x\r\ny,z\r\n");
    Sheet sheet = SheetFiles.read(file);
    assertEquals(2, sheet.rows().get(0).line());
    assertEquals(4, sheet.rows().get(1).line());
    assertEquals(file + ":4:2", sheet.place(sheet.rows().get(1), "b"));
  }

  @Test
  void another_encoding_is_told() throws IOException {
    Path file = Files.write(dir.resolve("t.csv"), "a\né\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(Fault.Code.WRONG_ENCODING, fault(file).code());
  }

  @Test
  void an_empty_file_a_missing_one_and_one_that_is_no_table_are_told() throws IOException {
    assertEquals(Fault.Code.NO_SUCH_FILE, fault(dir.resolve("none.csv")).code());
    assertEquals(
        Fault.Code.EMPTY_FILE, fault(Files.writeString(dir.resolve("e.csv"), " \n")).code());
    assertEquals(
        Fault.Code.BAD_TABLE, fault(Files.writeString(dir.resolve("q.csv"), "a,\"b\nc")).code());
    assertEquals(
        Fault.Code.BAD_TABLE, fault(Files.writeString(dir.resolve("x.xlsx"), "a,b")).code());
    assertEquals(Fault.Code.BAD_TABLE, fault(zip("z.xlsx", Map.of("a.xml", "<a/>"))).code());
  }

  /** Shared and rich text, numbers, days, truth, gaps and empty rows, as programs write them. */
  @Test
  void cells_of_every_kind_become_text() throws IOException {
    Sheet sheet =
        SheetFiles.read(
            book(
                """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>c</t></is></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>39801</v></c><c r="C3"><v>8.0</v></c></row>
                <row r="4"><c r="A4" s="2"><v>44893.5</v></c><c r="C4" t="b"><v>1</v></c></row>
                <row r="5"><c r="A5" t="str"><v> </v></c></row>
                """));
    assertEquals(List.of("a", "", "c"), sheet.header());
    assertEquals(List.of("rich text", "2008-12-19", "8"), sheet.rows().get(0).cells());
    assertEquals(3, sheet.rows().get(0).line());
    assertEquals(List.of("2022-11-28T12:00", "", "TRUE"), sheet.rows().get(1).cells());
    assertEquals(2, sheet.rows().size());
  }

  @Test
  void a_formula_is_refused_with_its_place() throws IOException {
    Path file = book("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><f>1+1</f><v>2</v></c></row>");
    assertTrue(fault(file).getMessage().startsWith(file + ":1:2: a formula"));
  }

  @Test
  void a_document_type_opens_no_file() throws IOException {
    Path secret = Files.writeString(dir.resolve("secret"), "secret");
    Path file =
        book(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
            "<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>");
    assertEquals(Fault.Code.BAD_TABLE, fault(file).code());
  }

  private Fault fault(Path file) {
    return assertThrows(Fault.class, () -> SheetFiles.read(file));
  }

  private void write(Path file) throws IOException {
    if (file.toString().endsWith(".csv")) {
      CsvFiles.write(file, COLUMNS, ROWS, true);
    } else {
      XlsxFiles.write(file, "rows", COLUMNS, ROWS);
    }
  }

  private Path book(String rows) throws IOException {
    return book("", rows);
  }

  private Path book(String prologue, String rows) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"s\" r:id=\"r7\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"r7\" Target=\"/xl/worksheets/one.xml\"/></Relationships>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><t>a</t></si><si><r><t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r>"
            + "<rPh><t>pronounced</t></rPh></si></sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-F800]dd/mm/yyyy\\ hh:mm\"/>"
            + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
    parts.put(
        "xl/worksheets/one.xml",
        prologue + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return zip("book.xlsx", parts);
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    Path file = dir.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
