package org.detente.query;

import java.util.ArrayList;
import java.util.List;

/** Rows for people: aligned for a terminal, or in Markdown. */
final class TextTable {

  private TextTable() {}

  /** Columns as wide as their widest cell, a rule under the head, the number of rows at the end. */
  static String aligned(List<String> columns, List<List<String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(columns);
    rows.forEach(row -> all.add(row.stream().map(TextTable::oneLine).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < all.size(); r++) {
      line(text, all.get(r), widths);
      if (r == 0) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
          rule.add("─".repeat(Math.max(1, width)));
        }
        line(text, rule, widths);
      }
    }
    return text.append(rows.size() == 1 ? "1 row\n" : rows.size() + " rows\n").toString();
  }

  /** A table of GitHub's Markdown. */
  static String markdown(List<String> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    markdownLine(text, columns);
    markdownLine(text, columns.stream().map(column -> "---").toList());
    rows.forEach(row -> markdownLine(text, row.stream().map(TextTable::escaped).toList()));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(i == 0 ? "" : "  ").append(cell).append(" ".repeat(widths[i] - width(cell)));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static void markdownLine(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escaped(String cell) {
    return oneLine(cell).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;");
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("\\h?[\\r\\n]\\s*+", " ⏎ ").replaceAll("\\p{Cntrl}", " ");
  }

  /** Characters that take a place: combining marks do not. */
  private static int width(String cell) {
    return (int)
        cell.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
