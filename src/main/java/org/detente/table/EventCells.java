package org.detente.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Events as cells by column, from what a query says of them. */
public final class EventCells {

  private static final Comparator<Map<String, String>> BY_DAY =
      Comparator.comparing((Map<String, String> event) -> event.getOrDefault("earliest", "9999"))
          .thenComparing(event -> event.getOrDefault("latest", "9999"))
          .thenComparing(event -> event.get("event"));

  private EventCells() {}

  /**
   * The events of one type.
   *
   * @param type its name in the codebook
   * @param rows event, column and value each, one row for each value
   */
  public static List<Map<String, String>> of(String type, Collection<List<String>> rows) {
    List<Map<String, String>> events = new ArrayList<>();
    ClaimCells.grouped(rows)
        .forEach(
            (iri, cells) -> {
              cells.put("event", iri);
              cells.put("type", type);
              events.add(cells);
            });
    return events;
  }

  /** Events by their first day, then their last; those of unknown day come last. */
  public static List<Map<String, String>> inOrder(Collection<Map<String, String>> events) {
    return events.stream().sorted(BY_DAY).toList();
  }

  /** The values of a cell. */
  static List<String> values(Map<String, String> event, String column) {
    String cell = event.getOrDefault(column, "");
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }

  /** The year in which an event falls; nothing where that is not certain. */
  static Optional<String> year(Map<String, String> event) {
    String first = event.getOrDefault("earliest", "");
    String last = event.getOrDefault("latest", "");
    boolean known = first.length() >= 4 && last.length() >= 4;
    return known && first.substring(0, 4).equals(last.substring(0, 4))
        ? Optional.of(first.substring(0, 4))
        : Optional.empty();
  }
}
