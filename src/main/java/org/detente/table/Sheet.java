package org.detente.table;

import java.util.List;
import java.util.Objects;

/**
 * A table of text with one line of names at its head.
 *
 * @param place the file, as faults name it
 * @param header names of the columns
 * @param rows what stands below
 */
public record Sheet(String place, List<String> header, List<Row> rows) {

  public Sheet {
    Objects.requireNonNull(place);
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The cell of a row under a name; empty where the sheet has no such column. */
  public String cell(Row row, String column) {
    int index = header.indexOf(column);
    return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
  }

  /** True when a column has that name. */
  public boolean has(String column) {
    return header.contains(column);
  }

  /** {@code file:line:column} of a cell, as faults name it; both count from 1. */
  public String place(Row row, String column) {
    return place + ":" + row.line() + ":" + Math.max(1, header.indexOf(column) + 1);
  }

  /**
   * One row.
   *
   * @param line where it begins, counted from 1: the line of the file, or the row of a spreadsheet
   * @param cells its text, as many as it has
   */
  public record Row(int line, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
