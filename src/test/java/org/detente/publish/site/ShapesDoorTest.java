package org.detente.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.detente.publish.SmallSite;
import org.detente.publish.data.DataFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shapes, whose names stand in reports, are found where their IRIs lead. */
class ShapesDoorTest {

  private static final String SHAPES = "https://w3id.org/detente/shapes#";

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    site = SmallSite.in(folder);
  }

  private static Graph graph(DataFormat format) {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    return RDFParser.fromString(site.get("/shapes." + format.ending()).body(), lang).toGraph();
  }

  private static Set<String> names(Graph graph) {
    return graph.find().toList().stream()
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(SHAPES))
        .map(iri -> iri.substring(SHAPES.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(DataFormat.class)
  void every_format_says_the_same(DataFormat format) {
    assertTrue(graph(DataFormat.TURTLE).isIsomorphicWith(graph(format)));
  }

  @Test
  void every_shape_has_its_place_on_the_page() {
    Document page = Jsoup.parse(site.get("/en/shapes").body());
    Set<String> names = names(graph(DataFormat.TURTLE));
    assertFalse(names.isEmpty());
    Set<String> shown = new TreeSet<>(page.select("section.term").eachAttr("id"));
    assertEquals(names, shown);
    assertTrue(page.getElementById("claim-date").text().contains("sh:path det:date"));
  }

  @Test
  void what_a_term_must_be_like_leads_to_the_shape_that_says_so() {
    Document page = Jsoup.parse(site.get("/en/ns/claim").body());
    Set<String> asked = new TreeSet<>(page.select("a[href*=/shapes#]").eachAttr("href"));
    assertFalse(asked.isEmpty());
    Set<String> names = names(graph(DataFormat.TURTLE));
    asked.forEach(href -> assertTrue(names.contains(href.substring(href.indexOf('#') + 1)), href));
  }
}
