package org.detente.table.coded;

import java.util.List;
import java.util.regex.Pattern;

/** What a row says an event is about, beside its code: POLECAT writes {@code military;legal}. */
final class Contexts {

  private static final Pattern BETWEEN = Pattern.compile("[;,|]");

  /** More characters than any of the data set's list has. */
  private static final int LONGEST = 100;

  private Contexts() {}

  /** Those of a cell, each once; none for an empty one. */
  static List<String> of(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return BETWEEN
        .splitAsStream(cell)
        .map(String::strip)
        .filter(context -> !context.isEmpty() && context.length() <= LONGEST)
        .distinct()
        .toList();
  }
}
