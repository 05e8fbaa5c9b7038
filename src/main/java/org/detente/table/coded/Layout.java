package org.detente.table.coded;

import java.util.Arrays;
import java.util.Collections;
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

  /** Columns without which no row is one; a coder may leave the day open. */
  private static final Set<Cell> NEEDED = Set.of(Cell.ID, Cell.DAY, Cell.CODE, Cell.AGENT_NAME);

  /** Columns that have other names in other years, or in tables that were exported here. */
  private static final Map<String, List<String>> ALSO =
      Map.of("id", List.of("claim"), "type", List.of("cameo", "code"), "url", List.of("source"));

  private final int[] columns;
  private final List<Integer> widths;
  private final int most;
  private final Layout usual;

  /**
   * @param widths how many cells a row may have
   * @param usual how the data set has rows that are not as the header says; null for none
   */
  private Layout(int[] columns, List<Integer> widths, Layout usual) {
    this.columns = columns;
    this.widths = widths;
    this.most = Collections.max(widths);
    this.usual = usual;
  }

  /** The layout of a data set without headers. */
  static Layout fixed(DataSet set) {
    int[] columns = none();
    set.columns().forEach((cell, number) -> columns[cell.ordinal()] = Integer.parseInt(number));
    return new Layout(columns, set.widths(), null);
  }

  /**
   * The layout that a header tells. Some that were published name columns that their rows do not
   * have: rows that are as wide as the data set is documented are read by its documentation.
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
            .filter(cell -> columns[cell.ordinal()] < 0 && !(cell == Cell.DAY && set.isCsv()))
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
    int width = header.size();
    while (header.get(width - 1).isBlank()) {
      width--;
    }
    List<String> documented = set.documented();
    boolean asDocumented = documented.isEmpty() || documented.size() == width;
    return new Layout(
        columns, List.of(width), asDocumented ? null : headed(set, documented, place));
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
    if (!widths.contains(width) && !isEmptyBeyond(table, width)) {
      if (usual == null) {
        throw new BadRow(Outcome.WRONG_WIDTH);
      }
      return usual.row(table, file);
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

  /** True for a row that is too wide by nothing but empty cells. */
  private boolean isEmptyBeyond(Table table, int width) throws BadRow {
    for (int i = most; i < width; i++) {
      if (!table.cell(i).isBlank()) {
        return false;
      }
    }
    return width > most;
  }
}
