package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/** What else in the graph points at a thing, by property, the first of each. */
record PointingPart() implements Part {

  private static final String QUERY = "pointing-at";

  /** What the question asks for at most, but for one more. */
  private static final int MOST = 500;

  private static final int SHOWN = 8;

  /**
   * Things that point with one property.
   *
   * @param property by its label
   * @param count how many there are of those that were looked at
   * @param things the first of them
   */
  public record Pointers(Shown property, int count, List<Shown> things) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, String> parameters = Map.of("thing", thing.toString());
    List<Map<String, Node>> rows = graph.ask(QUERY, parameters);
    Map<Node, List<Node>> byProperty = new LinkedHashMap<>();
    rows.stream()
        .sorted(Comparator.comparing(row -> row.get("property") + " " + row.get("other")))
        .forEach(
            row ->
                byProperty
                    .computeIfAbsent(row.get("property"), p -> new ArrayList<>())
                    .add(row.get("other")));
    List<Pointers> pointers = new ArrayList<>();
    byProperty.forEach(
        (property, others) ->
            pointers.add(
                new Pointers(
                    FactsPart.readable(graph.shown(property)),
                    others.size(),
                    others.stream().limit(SHOWN).map(other -> named(graph, other)).toList())));
    if (pointers.isEmpty()) {
      return Optional.empty();
    }
    String all = Slice.of(graph, "pointing", rows, 1, QUERY, parameters).all();
    return Optional.of(
        new Section(
            "pointing",
            "pointing",
            graph.words().say("part.pointing"),
            Map.of("pointers", pointers, "all", all, "more", rows.size() > MOST)));
  }

  private static Shown named(PageGraph graph, Node thing) {
    return graph.value(thing, PageGraph.det("eventType")).isPresent()
        ? new Claims(graph).named(thing)
        : graph.shown(thing);
  }
}
