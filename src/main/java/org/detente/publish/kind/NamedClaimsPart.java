package org.detente.publish.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/**
 * Claims in a few words each, with the event each attests and who says so.
 *
 * @param id its anchor, and the key of its words
 * @param query that finds them: column {@code claim}
 */
record NamedClaimsPart(String id, String query) implements Part {

  /**
   * A claim in a list.
   *
   * @param claim in a few words, leading to it
   * @param events what it attests
   * @param source who says so
   */
  public record Row(Shown claim, List<Shown> events, Shown source) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Claims claims = new Claims(graph);
    List<Row> rows =
        graph.ask(query, Map.of("thing", thing.toString())).stream()
            .map(row -> row.get("claim"))
            .map(
                claim ->
                    new Row(
                        claims.named(claim),
                        graph.subjects(PageGraph.det("attestedBy"), claim).stream()
                            .map(event -> graph.shown(event).undated())
                            .toList(),
                        Witness.brief(graph, claim)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(id, "named", graph.words().say("part." + id), Map.of("rows", rows)));
  }
}
