package org.detente.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register of what an export could not write or code, and why. */
public final class Dropped {

  /** Its columns. */
  public static final List<Column> COLUMNS =
      List.of(
          new Column("event", "IRI of the event"),
          new Column("type", "its type"),
          new Column(
              "lacks",
              "what it did not get: cameo, plover, dyad, year, day, entity, record, narrower code"),
          new Column("why", "the reason"));

  /** What is lost where data sets gave an event other codes than are written. */
  static final String CODE = "narrower code";

  private final List<List<String>> rows = new ArrayList<>();

  /** Notes what an event did not get. */
  void note(Map<String, String> event, String lacks, String why) {
    rows.add(List.of(event.get("event"), event.get("type"), lacks, why));
  }

  /** The register, in the order in which it was noted. */
  public List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /** What was not given, with how often: {@code 3 without plover (2 position, 1 decision)}. */
  public String told() {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (List<String> row : rows) {
      counts.computeIfAbsent(row.get(2), key -> new TreeMap<>()).merge(row.get(1), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (lacks, types) -> {
          int all = types.values().stream().mapToInt(Integer::intValue).sum();
          List<String> each = new ArrayList<>();
          types.forEach((type, count) -> each.add(count + " " + type));
          parts.add(all + " without " + lacks + " (" + String.join(", ", each) + ")");
        });
    return parts.isEmpty() ? "nothing dropped" : String.join("; ", parts);
  }
}
