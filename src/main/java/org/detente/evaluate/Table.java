package org.detente.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of words and figures.
 *
 * @param head names of the columns; the first says what the rows are
 * @param rows each as long as the head
 */
public record Table(List<String> head, List<List<String>> rows) {

  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells under " + head);
      }
    }
  }

  /** How a table is drawn. */
  public enum Style {
    /** Columns set off by spaces. */
    TEXT,
    /** Pipes, and a rule under the head. */
    MARKDOWN
  }

  /** The lines of the table, each with its line end. */
  public String draw(Style style) {
    return style == Style.MARKDOWN ? markdown() : text();
  }

  /** A share or score with two digits; a dash where there is none. */
  static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  private String markdown() {
    return row(head)
        + "|"
        + " --- |".repeat(head.size())
        + "\n"
        + rows.stream().map(Table::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String text() {
    int[] widths =
        IntStream.range(0, head.size())
            .map(c -> Math.max(length(head, c), widest(c)))
            .map(width -> Math.max(1, width))
            .toArray();
    return line(head, widths)
        + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> length(row, column)).max().orElse(0);
  }

  private static int length(List<String> row, int column) {
    return row.get(column).length();
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
            .mapToObj(c -> String.format("%-" + widths[c] + "s", row.get(c)))
            .collect(Collectors.joining("  "))
            .stripTrailing()
        + "\n";
  }
}
