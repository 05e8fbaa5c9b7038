package org.detente.publish.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/**
 * What articles count – years, ordinals, members – held against what the graph counts.
 *
 * @param query that finds them: columns {@code check}, {@code claim}
 */
record ChecksPart(String query) implements Part {

  /**
   * A check.
   *
   * @param anchor the fragment of its IRI
   * @param kind what is counted
   * @param claimed by the article
   * @param computed by the graph; nothing when it cannot be
   * @param verdict whether they agree; nothing when nobody has looked
   * @param claim leading to it
   * @param method the question that counted; empty when none did
   */
  public record Row(
      String anchor,
      Shown kind,
      Shown claimed,
      Shown computed,
      Shown verdict,
      Shown claim,
      String method) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Claims claims = new Claims(graph);
    List<Row> rows =
        graph.ask(query, Map.of("thing", thing.toString())).stream()
            .map(row -> row(graph, claims, row.get("check"), row.get("claim")))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "checks", "checks", graph.words().say("part.checks"), Map.of("rows", rows)));
  }

  private static Row row(PageGraph graph, Claims claims, Node check, Node claim) {
    String iri = check.toString();
    return new Row(
        iri.substring(iri.indexOf('#') + 1),
        first(graph, check, "checkKind"),
        Durations.inWords(graph, graph.text(check, "claimedValue")),
        Durations.inWords(graph, graph.text(check, "computedValue")),
        first(graph, check, "verdict"),
        claims.named(claim),
        graph.text(check, "query"));
  }

  private static Shown first(PageGraph graph, Node check, String name) {
    return graph.shown(graph.value(check, PageGraph.det(name)).orElse(null));
  }
}
