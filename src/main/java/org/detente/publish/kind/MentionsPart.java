package org.detente.publish.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/** Whom and what an article names: as what it was understood, and what was not. */
record MentionsPart() implements Part {

  /**
   * Words that name something.
   *
   * @param anchor the fragment of the mention's IRI
   * @param words as they stand in the article
   */
  public record Words(String anchor, Shown words) {}

  /**
   * A thing and the words that name it.
   *
   * @param entity what they name
   * @param words in the order of the text
   */
  public record Named(Shown entity, List<Words> words) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Map<Shown, List<Words>> named = new LinkedHashMap<>();
    List<Words> unresolved = new ArrayList<>();
    for (Map<String, Node> row : graph.ask("mentions-of", Map.of("thing", thing.toString()))) {
      String iri = row.get("mention").toString();
      Words words = new Words(iri.substring(iri.indexOf('#') + 1), graph.shown(row.get("words")));
      Node entity = row.get("entity");
      if (entity == null) {
        unresolved.add(words);
      } else {
        named.computeIfAbsent(graph.shown(entity), e -> new ArrayList<>()).add(words);
      }
    }
    return named.isEmpty() && unresolved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "mentions",
                "mentions",
                graph.words().say("part.mentions"),
                Map.of(
                    "named",
                    named.entrySet().stream()
                        .map(e -> new Named(e.getKey(), e.getValue()))
                        .toList(),
                    "unresolved",
                    unresolved)));
  }
}
