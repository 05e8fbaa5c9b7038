package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.detente.publish.page.Shown;

/** Outlets against what they tell. */
final class Outlets {

  /** What is known of an outlet that nothing is known of: its side, its owner, its country. */
  private static final List<Shown> UNKNOWN = List.of(Shown.NOTHING, Shown.NOTHING, Shown.NOTHING);

  private Outlets() {}

  /**
   * Outlets against families of events, or against the types of one: those of most claims first.
   *
   * @param claims rows of {@code outlets-claims}
   * @param column {@code family} or {@code type}
   * @param known rows of {@code outlets-known}
   * @param link outlet and kind → the address of their claims
   */
  static Matrix againstKinds(
      List<Map<String, Shown>> claims,
      String column,
      List<Map<String, Shown>> known,
      BiFunction<Shown, Shown, String> link) {
    Map<String, Shown> kinds = new TreeMap<>();
    Map<Shown, Map<String, Integer>> outlets = new LinkedHashMap<>();
    for (Map<String, Shown> row : claims) {
      Shown kind = row.get(column);
      kinds.put(kind.iri(), kind);
      outlets
          .computeIfAbsent(row.get("publisher"), o -> new TreeMap<>())
          .merge(kind.iri(), count(row), Integer::sum);
    }
    int most = most(outlets);
    Map<String, List<Shown>> facts = known(known);
    List<Matrix.Row> rows = new ArrayList<>();
    outlets.forEach(
        (outlet, counts) -> {
          List<Matrix.Cell> cells = new ArrayList<>();
          kinds.forEach(
              (iri, kind) ->
                  cells.add(
                      Matrix.Cell.of(counts.getOrDefault(iri, 0), most, link.apply(outlet, kind))));
          rows.add(
              new Matrix.Row(
                  outlet, facts.getOrDefault(outlet.iri(), UNKNOWN), cells, total(counts)));
        });
    rows.sort(
        Comparator.comparingInt(Matrix.Row::total)
            .reversed()
            .thenComparing(row -> row.head().iri()));
    return new Matrix(List.copyOf(kinds.values()), rows);
  }

  /**
   * Events against outlets: those first that most outlets attest, and the outlets first that attest
   * most of them.
   *
   * @param attested rows of {@code outlets-events}
   * @param rows how many events at most
   * @param columns how many outlets at most
   * @param link event and outlet → the address of what is told
   */
  static Matrix againstEvents(
      List<Map<String, Shown>> attested,
      int rows,
      int columns,
      BiFunction<Shown, Shown, String> link) {
    Map<Shown, Map<String, Integer>> events = new LinkedHashMap<>();
    for (Map<String, Shown> row : attested) {
      events
          .computeIfAbsent(row.get("event"), e -> new LinkedHashMap<>())
          .merge(row.get("publisher").iri(), count(row), Integer::sum);
    }
    // Stable: among those of as many outlets the earlier stays before the later.
    List<Map.Entry<Shown, Map<String, Integer>>> shown =
        events.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
            .limit(rows)
            .toList();
    Map<String, Integer> frequent = new TreeMap<>();
    shown.forEach(e -> e.getValue().keySet().forEach(o -> frequent.merge(o, 1, Integer::sum)));
    Map<String, Shown> names = new TreeMap<>();
    attested.forEach(row -> names.put(row.get("publisher").iri(), row.get("publisher")));
    List<Shown> outlets =
        frequent.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> -e.getValue()))
            .limit(columns)
            .map(e -> names.get(e.getKey()))
            .toList();
    int most = most(events);
    return new Matrix(
        outlets,
        shown.stream()
            .map(
                e ->
                    new Matrix.Row(
                        e.getKey(),
                        List.of(),
                        outlets.stream()
                            .map(
                                outlet ->
                                    Matrix.Cell.of(
                                        e.getValue().getOrDefault(outlet.iri(), 0),
                                        most,
                                        link.apply(e.getKey(), outlet)))
                            .toList(),
                        e.getValue().size()))
            .toList());
  }

  private static Map<String, List<Shown>> known(List<Map<String, Shown>> rows) {
    Map<String, List<Shown>> known = new TreeMap<>();
    rows.forEach(
        row ->
            known.putIfAbsent(
                row.get("publisher").iri(),
                List.of(row.get("side"), row.get("ownership"), row.get("country"))));
    return known;
  }

  private static int most(Map<Shown, Map<String, Integer>> counts) {
    return counts.values().stream()
        .flatMap(row -> row.values().stream())
        .max(Integer::compare)
        .orElse(1);
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int count(Map<String, Shown> row) {
    return Integer.parseInt(row.get("count").text());
  }
}
