package org.detente.query.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows that an answer must have.
 *
 * @param all true when it may have no other
 * @param columns the columns that are looked at
 * @param rows cells joined by {@code |}
 */
public record Expected(boolean all, List<String> columns, Set<String> rows) {

  /** Reads a block: its first line names the columns. */
  static Expected read(boolean all, List<String> lines) {
    Set<String> rows = new TreeSet<>();
    lines.stream().skip(1).map(Expected::tidy).forEach(rows::add);
    return new Expected(all, cells(lines.get(0)), rows);
  }

  /** True when the answer has these rows. */
  public boolean fits(Rows answer) {
    return comparable(answer).equals(rows);
  }

  /**
   * The rows of an answer that are to be compared with those expected; all of them when some of the
   * expected are missing, so that it can be seen what there was instead.
   */
  public Set<String> comparable(Rows answer) {
    Set<String> every = new TreeSet<>();
    answer.shown(columns).stream().map(Expected::tidy).forEach(every::add);
    if (!all && every.containsAll(rows)) {
      every.retainAll(rows);
    }
    return every;
  }

  private static String tidy(String row) {
    return String.join(" | ", cells(row)).strip();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }
}
