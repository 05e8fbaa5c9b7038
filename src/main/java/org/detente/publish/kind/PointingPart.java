package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Terms;

/** What else in the graph points at a thing, by property, the first of each. */
record PointingPart() implements Part {

  private static final String QUERY = "pointing-at";

  /** How many statements are looked at: those who name NATO grow with an archive. */
  private static final int MOST = 200_000;

  private static final int SHOWN = 8;

  /**
   * Things that point with one property.
   *
   * @param property by its label
   * @param count how many there are of those that were looked at
   * @param things the first of them by IRI
   */
  public record Pointers(Shown property, int count, List<Shown> things) {}

  /** How many point with one property, and which come first. */
  private static final class Counted {

    private final TreeMap<String, Node> first = new TreeMap<>();
    private int count;

    void add(Node thing) {
      count++;
      if (first.size() < SHOWN || thing.toString().compareTo(first.lastKey()) < 0) {
        first.put(thing.toString(), thing);
        if (first.size() > SHOWN) {
          first.pollLastEntry();
        }
      }
    }
  }

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, Counted> byProperty = new TreeMap<>();
    boolean more =
        graph.eachPointing(
            thing,
            MOST,
            triple ->
                byProperty
                    .computeIfAbsent(triple.getPredicate().toString(), p -> new Counted())
                    .add(triple.getSubject()));
    if (byProperty.isEmpty()) {
      return Optional.empty();
    }
    List<Pointers> pointers = new ArrayList<>();
    byProperty.forEach(
        (property, counted) ->
            pointers.add(
                new Pointers(
                    Terms.readable(graph.shown(NodeFactory.createURI(property))),
                    counted.count,
                    counted.first.values().stream().map(other -> named(graph, other)).toList())));
    Map<String, String> parameters = Map.of("thing", thing.toString());
    String all = Slice.of(graph, "pointing", pointers, 1, QUERY, parameters).all();
    return Optional.of(
        new Section(
            "pointing",
            "pointing",
            graph.words().say("part.pointing"),
            Map.of("pointers", pointers, "all", all, "more", more ? MOST : 0)));
  }

  private static Shown named(PageGraph graph, Node thing) {
    return graph.value(thing, PageGraph.det("eventType")).isPresent()
        ? new Claims(graph).named(thing)
        : graph.shown(thing);
  }
}
