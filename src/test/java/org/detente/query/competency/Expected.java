package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
record Expected(boolean all, List<String> columns, Set<String> rows) {

  /** Reads a block: its first line names the columns. */
  static Expected read(boolean all, List<String> lines) {
    Set<String> rows = new TreeSet<>();
    lines.stream().skip(1).map(Expected::tidy).forEach(rows::add);
    return new Expected(all, List.of(lines.get(0).strip().split("\\s*\\|\\s*")), rows);
  }

  /** Fails unless the answer has these rows. */
  void check(Rows answer, String what) {
    Set<String> found = new TreeSet<>();
    answer.shown(columns).stream().map(Expected::tidy).forEach(found::add);
    if (!all) {
      found.retainAll(rows);
      if (!found.equals(rows)) {
        // Shown against everything, so that a failure tells what there was instead.
        found = answer.shown(columns);
      }
    }
    assertEquals(String.join("\n", rows), String.join("\n", found), what);
  }

  private static String tidy(String row) {
    return String.join(" | ", row.strip().split("\\s*\\|\\s*", -1)).strip();
  }
}
