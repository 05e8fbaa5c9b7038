package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/** What became of each sentence of an article: its claims, or why there are none. */
record SentencesPart() implements Part {

  /**
   * A sentence, by its place in the file only: its words are its author's.
   *
   * @param anchor the fragment of its IRI
   * @param start of it in the file, in code points
   * @param end likewise
   * @param outcome whether it yielded claims
   * @param reason why not; nothing when it did
   * @param nearest the entry of the lexicon that came nearest; nothing when none did
   * @param claims in a few words, leading to them
   */
  public record Row(
      String anchor,
      String start,
      String end,
      Shown outcome,
      Shown reason,
      Shown nearest,
      List<Shown> claims) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Claims claims = new Claims(graph);
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Map<String, Node> found : graph.ask("sentences-of", Map.of("thing", thing.toString()))) {
      String iri = found.get("passage").toString();
      Row row = rows.computeIfAbsent(iri, i -> row(graph, i, found));
      Node claim = found.get("claim");
      if (claim != null) {
        row.claims().add(claims.named(claim));
      }
    }
    long yielded = rows.values().stream().filter(row -> !row.claims().isEmpty()).count();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "sentences",
                "sentences",
                graph.words().say("part.sentences"),
                Map.of(
                    "rows",
                    List.copyOf(rows.values()),
                    "note",
                    graph.words().say("part.sentences.note", rows.size(), yielded))));
  }

  private static Row row(PageGraph graph, String iri, Map<String, Node> found) {
    return new Row(
        iri.substring(iri.indexOf('#') + 1),
        found.get("start").getLiteralLexicalForm(),
        found.get("end").getLiteralLexicalForm(),
        graph.shown(found.get("outcome")),
        graph.shown(found.get("reason")),
        graph.shown(found.get("rule")),
        new ArrayList<>());
  }
}
