package org.detente.publish.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Claims, each with its quotation and according to whom.
 *
 * @param id its anchor, and the key of its words
 * @param query that finds them: column {@code claim}
 * @param whole true on the page where each of them has its place, with its anchor
 */
record ClaimsPart(String id, String query, boolean whole) implements Part {

  private static final int SIZE = 20;

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, String> parameters = Map.of("thing", thing.toString());
    List<Map<String, Node>> rows = graph.ask(query, parameters);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Claims claims = new Claims(graph);
    Slice<ClaimRow> slice =
        Slice.of(graph, id, rows, whole ? Slice.MOST : SIZE, query, parameters)
            .map(row -> claims.row(row.get("claim")));
    return Optional.of(
        new Section(
            id,
            "claims",
            graph.words().say("part." + id),
            Map.of("slice", slice, "key", id, "anchored", whole)));
  }
}
