package org.detente.publish.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Stretches of time on a line and as a table: tenures, holders, members, situations.
 *
 * @param id its anchor, and the key of its words
 * @param query that finds them: columns {@code interval}, {@code what}, {@code how}
 * @param always true when the page says so where there are none
 */
record IntervalsPart(String id, String query, boolean always) implements Part {

  private static final int SIZE = 100;

  /**
   * A band with its parts on the line.
   *
   * @param band the stretch of time
   * @param bars its parts
   */
  public record Line(Band band, List<Axis.Bar> bars) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, String> parameters = Map.of("thing", thing.toString());
    List<Map<String, Node>> rows = graph.ask(query, parameters);
    if (rows.isEmpty() && !always) {
      return Optional.empty();
    }
    Slice<Band> bands =
        Slice.of(graph, id, rows, SIZE, query, parameters).map(row -> band(graph, row));
    Axis axis = Axis.of(bands.rows());
    return Optional.of(
        new Section(
            id,
            "intervals",
            graph.words().say("part." + id),
            Map.of(
                "slice",
                bands.map(band -> new Line(band, axis.bars(band.span()))),
                "ticks",
                axis.ticks(),
                "key",
                id,
                "thing",
                thing.toString(),
                "coverage",
                Coverage.of(graph, thing))));
  }

  private static Band band(PageGraph graph, Map<String, Node> row) {
    return Band.of(
        graph,
        Optional.ofNullable(row.get("interval")),
        graph.shown(row.get("what")),
        graph.shown(row.get("how")));
  }
}
