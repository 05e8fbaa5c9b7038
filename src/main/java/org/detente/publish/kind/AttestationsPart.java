package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** Who says that an event took place, or denies it: claims by origin, copies together. */
record AttestationsPart() implements Part {

  private static final String QUERY = "claims-of-event";
  private static final int SIZE = 60;

  /**
   * Claims of one origin: one document, or documents that carry the same text.
   *
   * @param documents how many
   * @param claims in the order of their documents
   */
  public record Origin(int documents, List<ClaimRow> claims) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<String, String> parameters = Map.of("thing", thing.toString());
    List<Map<String, Node>> rows = graph.ask(QUERY, parameters);
    Slice<Map<String, Node>> slice = Slice.of(graph, "attestations", rows, SIZE, QUERY, parameters);
    return Optional.of(
        new Section(
            "attestations",
            "attestations",
            graph.words().say("part.attestations"),
            Map.of(
                "slice",
                slice,
                "attesting",
                origins(graph, slice.rows(), false),
                "denying",
                origins(graph, slice.rows(), true))));
  }

  private static List<Origin> origins(
      PageGraph graph, List<Map<String, Node>> rows, boolean denied) {
    Map<Node, List<Map<String, Node>>> byOrigin = new LinkedHashMap<>();
    for (Map<String, Node> row : rows) {
      if (row.get("denied").getLiteralLexicalForm().equals(Boolean.toString(denied))) {
        Node document = row.getOrDefault("document", row.get("claim"));
        Node origin = row.getOrDefault("origin", document);
        byOrigin.computeIfAbsent(origin, o -> new ArrayList<>()).add(row);
      }
    }
    Claims claims = new Claims(graph);
    return byOrigin.values().stream()
        .map(
            group ->
                new Origin(
                    documents(group),
                    group.stream().map(row -> row.get("claim")).map(claims::row).toList()))
        .toList();
  }

  private static int documents(List<Map<String, Node>> rows) {
    TreeSet<String> documents = new TreeSet<>();
    rows.forEach(row -> documents.add(String.valueOf(row.get("document"))));
    return documents.size();
  }
}
