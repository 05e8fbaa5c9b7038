package org.detente.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.rdf.Det;
import org.detente.rdf.Iris;

/** Claims as cells, from what a query says of them: claim, column, value, one row for each. */
public final class ClaimCells {

  static final String BETWEEN = "|";

  private static final String LEXICON = Iris.BASE + "lexicon/";
  private static final Comparator<Map<String, String>> BY_PLACE =
      Comparator.comparing((Map<String, String> cells) -> number(cells, "start"))
          .thenComparing(cells -> number(cells, "end"))
          .thenComparing(cells -> cells.get(ClaimSheet.CLAIM));

  private ClaimCells() {}

  /**
   * The claims in the order of their words.
   *
   * @param rows claim, column and value each; IRIs in full, words between quotation marks
   */
  public static List<Map<String, String>> of(Collection<List<String>> rows) {
    List<Map<String, String>> cells = new ArrayList<>();
    grouped(rows)
        .forEach(
            (claim, row) -> {
              row.put(ClaimSheet.CLAIM, claim);
              cells.add(row);
            });
    cells.sort(BY_PLACE);
    return cells;
  }

  /** Rows of subject, column and value as cells by subject, values of one cell in order. */
  static Map<String, Map<String, String>> grouped(Collection<List<String>> rows) {
    Map<String, Map<String, TreeSet<String>>> subjects = new LinkedHashMap<>();
    for (List<String> row : rows) {
      subjects
          .computeIfAbsent(row.get(0), subject -> new TreeMap<>())
          .computeIfAbsent(row.get(1), column -> new TreeSet<>())
          .add(shown(row.get(2)));
    }
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    subjects.forEach(
        (subject, columns) -> {
          Map<String, String> row = new TreeMap<>();
          columns.forEach((column, values) -> row.put(column, String.join(BETWEEN, values)));
          cells.put(subject, row);
        });
    return cells;
  }

  /**
   * A term as people read it: the last part of an entity's IRI, a name of a list in small letters,
   * an entry of the lexicon without its folder; words on one line.
   */
  public static String shown(String value) {
    if (value.startsWith(Iris.ID)) {
      return value.substring(Iris.ID.length());
    }
    if (value.startsWith(LEXICON)) {
      return value.substring(LEXICON.length());
    }
    if (value.startsWith(Det.NAMESPACE)) {
      return name(value.substring(Det.NAMESPACE.length()));
    }
    String line = value.replaceAll("\\s+", " ").strip();
    return line.startsWith("\"") ? line.replace(BETWEEN, "¦") : line;
  }

  /**
   * {@code StaffCeiling} → {@code staff_ceiling}, {@code MissionScope} → {@code mission}, {@code
   * StateOwnership} → {@code state}.
   */
  private static String name(String term) {
    String plain = term.replaceFirst("(Scope|Ownership)$", "");
    return plain.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  private static int number(Map<String, String> cells, String column) {
    String cell = cells.getOrDefault(column, "");
    return cell.matches("[0-9]{1,9}") ? Integer.parseInt(cell) : 0;
  }
}
