package org.detente.table.coded;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.Fault;

/** In which column of a table each cell stands. */
final class Layout {

  private static final Cell[] CELLS = Cell.values();
  private static final int LONGEST_CELL = 8_000;

  /** Columns without which no row is one. */
  private static final Set<Cell> NEEDED = Set.of(Cell.CODE, Cell.AGENT_NAME);

  /** Columns that have other names in other years, or in tables that were exported here. */
  private static final Map<String, List<String>> ALSO =
      Map.of("id", List.of("claim"), "type", List.of("cameo", "code"), "url", List.of("source"));

  private final int[] columns;
  private final List<Integer> widths;

  private Layout(int[] columns, List<Integer> widths) {
    this.columns = columns;
    this.widths = widths;
  }

  /** The layout of a data set without headers. */
  static Layout fixed(DataSet set) {
    int[] columns = none();
    set.columns().forEach((cell, number) -> columns[cell.ordinal()] = Integer.parseInt(number));
    return new Layout(columns, set.widths());
  }

  /**
   * The layout that a header tells.
   *
   * @throws Fault BAD_TABLE when columns that every row needs are missing
   */
  static Layout headed(DataSet set, List<String> header, String place) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      numbers.putIfAbsent(header.get(i).strip(), i);
    }
    int[] columns = none();
    set.columns()
        .forEach(
            (cell, name) -> {
              Integer number = numbers.get(name);
              for (String other : ALSO.getOrDefault(name, List.of())) {
                number = number == null ? numbers.get(other) : number;
              }
              columns[cell.ordinal()] = number == null ? -1 : number;
            });
    List<String> missing =
        NEEDED.stream()
            .filter(cell -> columns[cell.ordinal()] < 0)
            .map(cell -> set.columns().get(cell))
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      throw new Fault(
          Fault.Code.BAD_TABLE,
          place + ":1",
          "no column "
              + missing.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" and "))
              + "; expected the header of "
              + set.id(),
          "Name the data set that the table is of with --as");
    }
    return new Layout(columns, List.of(header.size()));
  }

  private static int[] none() {
    int[] columns = new int[CELLS.length];
    Arrays.fill(columns, -1);
    return columns;
  }

  /**
   * What is kept of the row that a table is at.
   *
   * @throws BadRow when it has another width, or a cell is no text or too long
   */
  CodedRow row(Table table, String file) throws BadRow {
    int width = table.width();
    if (!widths.contains(width)) {
      throw new BadRow(Outcome.WRONG_WIDTH);
    }
    String[] cells = new String[CELLS.length];
    for (int i = 0; i < cells.length; i++) {
      int column = columns[i];
      cells[i] = column < 0 || column >= width ? "" : table.cell(column).strip();
      if (cells[i].length() > LONGEST_CELL) {
        throw new BadRow(Outcome.TOO_LONG);
      }
    }
    return new CodedRow(file, table.number(), cells);
  }
}
