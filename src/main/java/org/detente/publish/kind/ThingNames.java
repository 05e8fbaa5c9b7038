package org.detente.publish.kind;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.detente.publish.page.Language;
import org.detente.publish.page.Shown;

/**
 * What a thing is called.
 *
 * @param others its names in the other languages of the pages
 * @param aliases all else it is called, by language
 * @param wrong what it is wrongly called
 */
public record ThingNames(List<Shown> others, List<Shown> aliases, List<Shown> wrong) {

  static ThingNames of(PageGraph graph, Node thing) {
    String here = graph.visit().language().tag();
    List<Shown> others =
        graph.shown(graph.values(thing, SKOS.prefLabel.asNode())).stream()
            .filter(name -> !name.lang().equals(here))
            .sorted((a, b) -> rank(a) - rank(b))
            .toList();
    List<Shown> aliases =
        Stream.of(
                SKOS.altLabel.asNode(),
                PageGraph.det("acronym"),
                PageGraph.det("title"),
                PageGraph.det("metonym"),
                PageGraph.det("demonym"))
            .flatMap(property -> graph.values(thing, property).stream())
            .map(graph::shown)
            .distinct()
            .sorted((a, b) -> rank(a) - rank(b))
            .toList();
    return new ThingNames(
        others, aliases, graph.shown(graph.values(thing, PageGraph.det("misnomer"))));
  }

  private static int rank(Shown name) {
    return Language.tagged(name.lang()).map(Language::ordinal).orElse(9);
  }
}
