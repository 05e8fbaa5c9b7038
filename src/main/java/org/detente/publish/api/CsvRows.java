package org.detente.publish.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.detente.model.SafeCell;
import org.detente.query.Answer;

/**
 * Rows for spreadsheet programs: RFC 4180, a byte order mark before them, and an apostrophe before
 * what such a program would take for a formula, as in the tables of {@code detente export}.
 */
final class CsvRows {

  private static final String MARK = "\uFEFF";

  private CsvRows() {}

  /** The rows with a line of the columns' names before them, as UTF-8. */
  static byte[] write(Answer.Table table) {
    StringBuilder out = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns());
      for (List<String> row : table.texts()) {
        printer.printRecord(row.stream().map(SafeCell::guard).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
