package org.detente.publish.site;

import static org.detente.publish.SmallSite.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.detente.publish.SmallSite;
import org.detente.publish.data.DataFormat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What IRIs of the graph answer where they are looked up. */
class IrisTest {

  private static final String NAMESPACE = "https://w3id.org/detente/";

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    site = SmallSite.in(folder);
  }

  static Stream<String> documents() {
    return Stream.of(
        "id/nato",
        "id/tenure/rogozin",
        "id/report.ttl",
        "id/%C3%A9vian",
        "article/un%20deux",
        "event/suspension-2008",
        "reference",
        "ns",
        "lexicon/fr",
        "run/1",
        "version/1",
        "origin/un",
        "graph/about",
        "graph/article/un%20deux",
        "graph/audit",
        "graph/events",
        "graph/lexicon",
        "graph/ontology",
        "graph/reference");
  }

  /** What is in the store, and what is not. */
  static Stream<String> iris() {
    return Stream.concat(documents(), Stream.of("shapes"));
  }

  @ParameterizedTest
  @MethodSource("iris")
  void every_iri_answers_in_every_format(String path) {
    for (DataFormat format : DataFormat.values()) {
      HttpResponse<String> there = site.get("/" + path, "Accept", format.mediaType());
      assertEquals(303, there.statusCode(), path + " " + format);
      assertEquals("/" + path + "." + format.ending(), header(there, "Location"));
      HttpResponse<String> data = site.get(header(there, "Location"));
      assertEquals(200, data.statusCode(), path + " " + format);
      assertTrue(header(data, "Content-Type").startsWith(format.mediaType()));
      assertFalse(DataDocumentsTest.parse(data.body(), format).isEmpty(), path + " " + format);
    }
  }

  @ParameterizedTest
  @MethodSource("iris")
  void a_browser_is_sent_to_the_page_in_its_language(String path) {
    HttpResponse<String> there =
        site.get("/" + path, "Accept", "text/html", "Accept-Language", "ru, en;q=0.5");
    assertEquals(303, there.statusCode());
    assertEquals("/ru/" + path, header(there, "Location"));
    assertEquals("Accept, Accept-Language, Accept-Encoding", header(there, "Vary"));
  }

  @Test
  void an_iri_is_not_taken_for_a_document_of_another() {
    HttpResponse<String> iri = site.get("/id/report.ttl", "Accept", "text/turtle");
    assertEquals("/id/report.ttl.ttl", header(iri, "Location"));
    assertTrue(site.get("/id/report.ttl.ttl").body().contains("report dot ttl"));
    HttpResponse<String> other = site.get("/id/report", "Accept", "text/turtle");
    assertEquals("/id/report?format=ttl", header(other, "Location"));
    String body = site.get("/id/report?format=ttl").body();
    assertTrue(body.contains("\"report\"@en"), body);
    assertTrue(body.contains("<https://w3id.org/detente/id/report?format=ttl>"), body);
  }

  @ParameterizedTest
  @CsvSource({
    "/id/, id/nato",
    "/id/tenure/, id/tenure/rogozin",
    "/article/, article/un%20deux",
    "/event/, event/suspension-2008",
    "/graph/, graph/audit",
    "/graph/article/, graph/article/un%20deux",
    "/, article/"
  })
  void containers_list_what_is_in_them(String path, String member) {
    HttpResponse<String> list = site.get(path, "Accept", "application/n-triples");
    assertEquals(200, list.statusCode());
    assertTrue(
        list.body()
            .contains(
                "<https://w3id.org/detente"
                    + path
                    + "> <http://www.w3.org/ns/hydra/core#member> <https://w3id.org/detente/"
                    + member
                    + ">"),
        list.body());
    assertEquals("/?format=nt".replaceFirst("^/", path), header(list, "Content-Location"));
  }

  @ParameterizedTest
  @CsvSource({
    "/nanopub/article/un%20deux/c-1, /article/un%20deux#c-1",
    "/nanopub/reference/R1, /reference#R1"
  })
  void a_nanopublication_leads_to_the_claim_that_it_asserts(String path, String claim) {
    HttpResponse<String> there = site.get(path, "Accept", "text/turtle");
    assertEquals(303, there.statusCode());
    assertEquals(claim, header(there, "Location"));
    assertEquals(404, site.get(path + "0").statusCode());
  }

  @Test
  void the_well_known_address_leads_to_the_description_of_the_whole() {
    HttpResponse<String> there = site.get("/.well-known/void", "Accept", "text/turtle");
    assertEquals(303, there.statusCode());
    assertEquals("/graph/about.ttl", header(there, "Location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/nobody",
        "/id/nobody.ttl",
        "/id/nato.docx",
        "/id/nato/",
        "/nanopub/",
        "/nanopub/nato",
        "/nothing/",
        "/id/nato.ttl?page=2",
        "/.well-known/other",
        "/id/?format=ttl&page=2",
        "/id/nato.",
        "/id/.ttl"
      })
  void what_is_not_there_is_not_found(String path) {
    assertEquals(404, site.get(path, "Accept", "text/turtle").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/id/nato.ttl?page=x", "/id/nato.ttl?page=-1", "/id/nato.ttl?page="})
  void pages_have_numbers(String path) {
    assertEquals(400, site.get(path).statusCode());
  }

  @Test
  void formats_nobody_has_are_not_acceptable() {
    assertEquals(406, site.get("/id/nato", "Accept", "image/png").statusCode());
    assertEquals(406, site.get("/id/nato?format=docx").statusCode());
    assertEquals(406, site.get("/id/", "Accept", "image/png").statusCode());
  }

  @Test
  void who_takes_nothing_but_xhtml_gets_the_page() {
    HttpResponse<String> response = site.get("/id/nato", "Accept", "application/xhtml+xml");
    assertEquals(303, response.statusCode());
    assertEquals("/en/id/nato", header(response, "Location"));
    HttpResponse<String> data =
        site.get("/id/nato", "Accept", "application/xhtml+xml;q=0.5, text/turtle");
    assertEquals("/id/nato.ttl", header(data, "Location"));
  }
}
