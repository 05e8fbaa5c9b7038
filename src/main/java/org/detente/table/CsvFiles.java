package org.detente.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.detente.model.Fault;
import org.detente.model.SafeCell;

/**
 * Comma-separated values as RFC 4180 has them: UTF-8, lines ending in CR LF, formulas made harmless
 * by {@link SafeCell}. What spreadsheet programs make of such a file is read too: semicolons or
 * tabs between the cells, UTF-16, with or without a byte order mark.
 */
public final class CsvFiles {

  private static final String MARK = "\uFEFF";

  private CsvFiles() {}

  /**
   * Writes a table.
   *
   * @param marked whether a byte order mark opens it, without which Excel takes UTF-8 for another
   *     encoding
   */
  public static void write(
      Path file, List<Column> columns, Iterable<List<String>> rows, boolean marked)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      if (marked) {
        out.write(MARK);
      }
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(columns.stream().map(Column::name).toList());
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SafeCell::guard).toList());
      }
      printer.flush();
    }
  }

  /**
   * Reads a table.
   *
   * @throws Fault EMPTY_FILE; WRONG_ENCODING; BAD_TABLE when quotation marks do not pair
   */
  public static Sheet read(Path file) throws IOException {
    String text = decode(Files.readAllBytes(file), file.toString());
    if (text.isBlank()) {
      throw new Fault(
          Fault.Code.EMPTY_FILE,
          file.toString(),
          "the file is empty; expected a table",
          "Export one with 'detente export --format csv'");
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    List<Sheet.Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int line = 1;
      for (CSVRecord entry : parser) {
        List<String> cells = new ArrayList<>();
        entry.forEach(cell -> cells.add(SafeCell.bare(cell)));
        rows.add(new Sheet.Row(line, cells));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      throw new Fault(
          Fault.Code.BAD_TABLE,
          file.toString(),
          "no table: " + reason(e) + "; expected cells in quotation marks that pair",
          "Save it again as CSV in UTF-8");
    }
    List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
    return new Sheet(file.toString(), header, rows.subList(1, rows.size()));
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).replaceAll("[\\r\\n]", " ");
  }

  /** Of comma, semicolon and tab, the one that is most frequent in the first line. */
  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(head, candidate) > count(head, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char character) {
    return text.chars().filter(c -> c == character).count();
  }

  private static String decode(byte[] bytes, String place) {
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Fault(
          Fault.Code.WRONG_ENCODING,
          place,
          "bytes that are not " + charset + "; expected UTF-8",
          "Save it as \"CSV UTF-8\", or as .xlsx");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
