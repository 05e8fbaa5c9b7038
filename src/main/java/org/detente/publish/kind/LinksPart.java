package org.detente.publish.kind;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Found;
import org.detente.publish.page.Shown;

/**
 * Things that a question names beside a thing, each with a few words.
 *
 * @param id its anchor, and the key of its words
 * @param query that finds them: columns {@code thing}, {@code how}, and {@code count} perhaps
 */
record LinksPart(String id, String query) implements Part {

  private static final int SIZE = 60;

  /**
   * A thing with a word or number.
   *
   * @param other the thing
   * @param how what it has to do with it
   * @param count how often; empty when it is not counted
   */
  public record Link(Shown other, Shown how, String count) {}

  @Override
  public Optional<Section> of(PageGraph graph, Node thing) {
    Found found = graph.visit().reading().about(thing, query);
    if (found.rows().isEmpty()) {
      return Optional.empty();
    }
    Slice<Link> slice =
        Slice.of(graph, id, found, SIZE, query, thing)
            .map(
                row ->
                    new Link(
                        graph.shown(row.get("other")),
                        graph.shown(row.get("how")),
                        Optional.ofNullable(row.get("count"))
                            .map(Node::getLiteralLexicalForm)
                            .orElse("")));
    return Optional.of(
        new Section(
            id, "links", graph.words().say("part." + id), Map.of("slice", slice, "key", id)));
  }
}
