package org.detente.publish.picture;

import java.util.List;
import org.detente.publish.page.Shown;

/**
 * Counts in rows and columns.
 *
 * @param columns what stands above each column
 * @param rows from the first
 */
public record Matrix(List<Shown> columns, List<Row> rows) {

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param head what it is of
   * @param known what else is known of it, one for each heading of that
   * @param cells one for each column
   * @param total of the row
   */
  public record Row(Shown head, List<Shown> known, List<Cell> cells, int total) {

    public Row {
      known = List.copyOf(known);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A count.
   *
   * @param count how many; nought is left blank
   * @param shade 0 for nought, up to 4 for the most
   * @param href where they are listed; empty for nought
   */
  public record Cell(int count, int shade, String href) {

    /** The cell of a count, shaded by its share of the highest. */
    static Cell of(int count, int most, String href) {
      int shade = count == 0 ? 0 : Math.max(1, Math.min(4, (4 * count + most - 1) / most));
      return new Cell(count, shade, count == 0 ? "" : href);
    }
  }
}
