package org.detente.publish.kind;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Found;

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
    Found found = graph.visit().reading().about(thing, query);
    if (found.rows().isEmpty()) {
      return Optional.empty();
    }
    Claims claims = new Claims(graph);
    Slice<ClaimRow> slice =
        Slice.of(graph, id, found, whole ? Slice.MOST : SIZE, query, thing)
            .map(row -> claims.row(row.get("claim")));
    return Optional.of(
        new Section(
            id,
            "claims",
            graph.words().say("part." + id),
            Map.of("slice", slice, "key", id, "anchored", whole)));
  }
}
