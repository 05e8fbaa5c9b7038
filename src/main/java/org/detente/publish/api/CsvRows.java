package org.detente.publish.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.detente.query.Answer;

/**
 * Rows for spreadsheet programs: RFC 4180, a byte order mark before them, and an apostrophe before
 * what such a program would take for a formula, as in the tables of {@code detente export}.
 */
public final class CsvRows {

  private static final String MARK = "\uFEFF";

  /** What formulas begin with, also as East Asian settings type it; tab and return hide one. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final Pattern NUMBER = Pattern.compile("[+-][0-9]++(?:\\.[0-9]++)?");

  private CsvRows() {}

  /** The rows with a line of the columns' names before them, as UTF-8. */
  static byte[] write(Answer.Table table) {
    StringBuilder out = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns());
      for (List<String> row : table.texts()) {
        printer.printRecord(row.stream().map(CsvRows::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A formula after any number of apostrophes gets one more, so that each can be taken away. */
  public static String guarded(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    boolean isFormula =
        i < text.length()
            && FORMULA.indexOf(text.charAt(i)) >= 0
            && !NUMBER.matcher(text.substring(i)).matches();
    return isFormula ? "'" + text : text;
  }
}
