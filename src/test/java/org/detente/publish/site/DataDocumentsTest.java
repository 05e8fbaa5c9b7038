package org.detente.publish.site;

import static org.detente.publish.SmallSite.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.detente.publish.ShippedPages;
import org.detente.publish.SmallSite;
import org.detente.publish.data.DataFormat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document tells of the thing it is about, in each format. */
class DataDocumentsTest {

  private static final String NAMESPACE = "https://w3id.org/detente/";

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    site = SmallSite.in(folder);
  }

  @ParameterizedTest
  @MethodSource("org.detente.publish.site.IrisTest#documents")
  void every_format_says_the_same_of_a_thing(String path) {
    Set<Triple> turtle = triples(path, DataFormat.TURTLE);
    assertFalse(turtle.isEmpty(), path);
    for (DataFormat format : DataFormat.values()) {
      assertEquals(turtle, triples(path, format), path + " " + format);
    }
  }

  @Test
  void what_a_store_notes_for_itself_is_not_told() {
    for (String graph : List.of("about", "ontology", "reference")) {
      String body = ShippedPages.get("graph/" + graph + ".nq").body();
      assertTrue(body.contains("<https://w3id.org/detente/graph/" + graph + ">"), graph);
      assertFalse(body.contains("urn:x-detente"), graph);
    }
  }

  @Test
  void an_article_is_told_with_its_claims_and_what_they_name() {
    String body = site.get("/article/un%20deux.ttl").body();
    assertTrue(body.contains("<https://w3id.org/detente/article/un%20deux#c-1>"), body);
    assertTrue(body.contains("les diplomates"), body);
    assertTrue(body.contains("\"НАТО\"@ru"), body);
    assertTrue(body.contains("<https://w3id.org/detente/event/suspension-2008>"), body);
  }

  @Test
  void a_thing_is_told_with_what_points_to_it() {
    String body = site.get("/id/rogozin.ttl").body();
    assertTrue(body.contains("<https://w3id.org/detente/reference#R1>"), body);
    assertTrue(body.contains("Of 2 statements that point to this"), body);
  }

  @Test
  void quads_tell_the_graph_of_each_statement() {
    DatasetGraph data = parse(site.get("/id/nato.trig").body(), DataFormat.TRIG);
    Set<String> graphs =
        data.stream()
            .map(quad -> quad.isDefaultGraph() ? "" : quad.getGraph().getURI())
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(
            "",
            NAMESPACE + "graph/reference",
            NAMESPACE + "graph/events",
            NAMESPACE + "graph/article/un%20deux"),
        graphs);
  }

  @Test
  void a_graph_is_told_whole_and_alone() {
    DatasetGraph data = parse(site.get("/graph/events.nq").body(), DataFormat.N_QUADS);
    Map<String, Long> sizes =
        data.stream()
            .collect(
                Collectors.groupingBy(
                    quad -> quad.isDefaultGraph() ? "" : quad.getGraph().getURI(),
                    TreeMap::new,
                    Collectors.counting()));
    assertEquals(10L, sizes.get(NAMESPACE + "graph/events"));
    assertEquals(Set.of("", NAMESPACE + "graph/events"), sizes.keySet());
  }

  @ParameterizedTest
  @EnumSource(DataFormat.class)
  void the_same_bytes_come_twice_and_are_not_sent_to_who_has_them(DataFormat format) {
    String path = "/event/suspension-2008." + format.ending();
    HttpResponse<String> first = site.get(path);
    assertEquals(first.body(), site.get(path).body());
    String tag = header(first, "ETag");
    assertTrue(tag.startsWith("\""), tag);
    HttpResponse<String> again = site.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
  }

  @Test
  void formats_have_tags_of_their_own() {
    long tags =
        Arrays.stream(DataFormat.values())
            .map(format -> header(site.get("/id/nato." + format.ending()), "ETag"))
            .distinct()
            .count();
    assertEquals(DataFormat.values().length, tags);
  }

  @Test
  void a_document_says_what_it_is_about_and_links_to_the_others() {
    HttpResponse<String> data = site.get("/id/nato.ttl");
    assertTrue(data.body().contains("foaf:primaryTopic  id:nato"), data.body());
    assertTrue(data.body().contains("void:inDataset"), data.body());
    assertTrue(data.body().contains("dcterms:license"), data.body());
    String links = header(data, "Link");
    assertTrue(
        links.contains("</id/nato.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""),
        links);
    assertTrue(links.contains("<https://w3id.org/detente/id/nato>; rel=\"describes\""), links);
    assertTrue(links.contains("</id/>; rel=\"collection\""), links);
    assertTrue(links.contains("rel=\"license\""), links);
  }

  @Test
  void json_ld_needs_no_other_context() {
    String body = site.get("/id/nato.jsonld").body();
    assertTrue(body.contains("\"@vocab\" : \"https://w3id.org/detente/ns#\""), body);
    assertTrue(body.contains("\"id\" : \"id/nato\""), body);
    assertTrue(body.contains("\"type\" : [ \"Organisation\" ]"), body);
  }

  /** Without what the document says of itself, which differs by its address. */
  private static Set<Triple> triples(String path, DataFormat format) {
    String own = NAMESPACE + path;
    return parse(site.get("/" + path + "." + format.ending()).body(), format).stream()
        .map(quad -> quad.asTriple())
        .filter(
            t ->
                !t.getSubject().getURI().equals(own.replace("%C3%A9", "é") + "." + format.ending()))
        .collect(Collectors.toSet());
  }

  static DatasetGraph parse(String body, DataFormat format) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Lang lang = RDFLanguages.filenameToLang("x." + format.ending());
    RDFParser.create()
        .source(new StringReader(body))
        .lang(lang == Lang.JSONLD ? Lang.JSONLD11 : lang)
        .parse(data);
    return data;
  }
}
