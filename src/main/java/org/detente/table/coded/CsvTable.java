package org.detente.table.coded;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.detente.model.SafeCell;

/**
 * A table with commas, semicolons or tabs between its cells (RFC 4180), whichever its first line
 * has most of. A quotation mark without its pair costs the line it stands in: the lines after it
 * are read again as rows of their own.
 */
final class CsvTable implements Table {

  /** Lines that one row may reach over. */
  private static final int MOST_LINES = 200;

  private final Lines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private CSVFormat format;
  private List<String> cells = List.of();
  private Outcome fault;
  private long taken;
  private long number;

  /**
   * A line of the file.
   *
   * @param isWhole false for one that is too long, of which only the beginning is here
   */
  private record Line(String text, boolean isWhole) {}

  CsvTable(InputStream in) {
    this.lines = new Lines(in);
  }

  /** Rows are counted as spreadsheets do, by lines of the table and not of the file. */
  @Override
  public boolean next() throws IOException {
    Line first = line();
    while (first != null && first.text().isBlank()) {
      first = line();
    }
    if (first == null) {
      return false;
    }
    if (format == null) {
      format = CSVFormat.RFC4180.builder().setDelimiter(separator(first.text())).get();
    }
    number = ++taken;
    fault = first.isWhole() ? null : Outcome.TOO_LONG;
    parse(fault == null ? whole(first.text()) : "");
    return true;
  }

  /** A line with those after it that its quotation marks reach over. */
  private String whole(String first) throws IOException {
    StringBuilder whole = new StringBuilder(first);
    Deque<Line> more = new ArrayDeque<>();
    boolean open = isOpen(first, false);
    while (open && more.size() < MOST_LINES && whole.length() < Lines.LONGEST) {
      Line next = line();
      if (next == null) {
        break;
      }
      more.add(next);
      if (!next.isWhole()) {
        break;
      }
      whole.append('\n').append(next.text());
      open = isOpen(next.text(), open);
    }
    if (open) {
      while (!more.isEmpty()) {
        ahead.addFirst(more.removeLast());
      }
      fault = Outcome.BAD_QUOTES;
      return "";
    }
    return whole.toString();
  }

  private static boolean isOpen(String line, boolean before) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1 ? !before : before;
  }

  private Line line() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    if (!lines.next()) {
      return null;
    }
    String text = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
    return new Line(text, !lines.isTooLong());
  }

  /** How many lines are held that were read ahead. */
  int held() {
    return ahead.size();
  }

  private void parse(String row) {
    cells = List.of();
    if (fault != null) {
      return;
    }
    if (row.length() >= Lines.LONGEST) {
      fault = Outcome.TOO_LONG;
      return;
    }
    try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
      List<CSVRecord> records = parser.getRecords();
      cells = records.isEmpty() ? List.of() : records.get(0).toList();
    } catch (UncheckedIOException | IOException e) {
      fault = Outcome.BAD_QUOTES;
    }
  }

  /** Of comma, semicolon and tab, the one that is most frequent. */
  private static char separator(String head) {
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

  @Override
  public long number() {
    return number;
  }

  @Override
  public int width() throws BadRow {
    if (fault != null) {
      throw new BadRow(fault);
    }
    return cells.size();
  }

  @Override
  public String cell(int column) throws BadRow {
    String cell = SafeCell.bare(cells.get(column));
    if (cell.indexOf('\uFFFD') >= 0 || cell.indexOf('\0') >= 0) {
      throw new BadRow(Outcome.NOT_TEXT);
    }
    return cell;
  }
}
