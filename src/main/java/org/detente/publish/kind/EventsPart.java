package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Found;
import org.detente.publish.page.Shown;

/**
 * Events by year.
 *
 * @param id its anchor, and the key of its words
 * @param query that finds them in order of time: columns {@code event}, {@code type}, {@code date},
 *     {@code day}, {@code articles}, {@code origins}
 */
record EventsPart(String id, String query) implements Part {

  private static final int SIZE = 60;

  /**
   * An event in a list.
   *
   * @param self leading to its page
   * @param type its kind
   * @param date in words
   * @param year of its first possible day; empty when none is known
   * @param attested by how many articles and origins, in words
   * @param course announced or rumoured; nothing for what happened
   */
  public record Row(
      Shown self, Shown type, String date, String year, String attested, Shown course) {

    static Row of(PageGraph graph, Node event, Node type) {
      String date = graph.text(event, "date");
      String earliest = graph.text(event, "earliest");
      Node course = graph.value(event, PageGraph.det("course")).orElse(null);
      boolean happened = PageGraph.det("Happened").equals(course);
      return new Row(
          graph.shown(event).undated(),
          graph.shown(type),
          graph.dates().edtf(date),
          earliest.isEmpty() ? "" : earliest.substring(0, 4),
          graph
              .words()
              .say(
                  "event.attested",
                  number(graph, event, "articles"),
                  number(graph, event, "origins")),
          happened ? Shown.NOTHING : graph.shown(course));
    }

    private static int number(PageGraph graph, Node event, String name) {
      String text = graph.text(event, name);
      return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
  }

  /**
   * The events of a year.
   *
   * @param year its number; empty for those without
   * @param rows in order of time
   */
  public record Year(String year, List<Row> rows) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Found found = graph.visit().reading().about(thing, query);
    if (found.rows().isEmpty()) {
      return Optional.empty();
    }
    Slice<Row> slice =
        Slice.of(graph, id, found, SIZE, query, thing)
            .map(row -> Row.of(graph, row.get("event"), row.get("type")));
    return Optional.of(
        new Section(
            id,
            "events",
            graph.words().say("part." + id),
            Map.of("slice", slice, "years", years(slice.rows()), "key", id)));
  }

  private static List<Year> years(List<Row> rows) {
    Map<String, List<Row>> years = new LinkedHashMap<>();
    rows.forEach(row -> years.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
    return years.entrySet().stream().map(e -> new Year(e.getKey(), e.getValue())).toList();
  }
}
