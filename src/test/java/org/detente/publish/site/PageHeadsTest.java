package org.detente.publish.site;

import static org.detente.publish.SmallSite.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.detente.publish.SmallSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell programs, in their heads and headers. */
class PageHeadsTest {

  @AutoClose private static SmallSite site;

  @BeforeAll
  static void start(@TempDir Path folder) {
    site = SmallSite.in(folder);
  }

  private static JsonNode embedded(String path) throws IOException {
    Document page = Jsoup.parse(site.get(path).body());
    return new ObjectMapper().readTree(page.select("script[type=application/ld+json]").html());
  }

  @ParameterizedTest
  @CsvSource({
    "id/rogozin, Person, Dmitry Rogozin",
    "id/russia, Country, Russia",
    "id/nato, Organization, NATO",
    "id/%C3%A9vian, Place, Évian",
    "event/suspension-2008, Event, suspension",
  })
  void search_engines_are_told_what_a_page_is_about(String path, String type, String name)
      throws IOException {
    JsonNode told = embedded("/en/" + path);
    assertEquals(type, told.path("@type").asText());
    assertEquals(name, told.path("name").asText());
    assertEquals("https://schema.org/", told.path("@context").asText());
    assertTrue(told.path("@id").asText().startsWith("https://w3id.org/detente/"));
  }

  @Test
  void an_article_is_told_with_its_claims() throws IOException {
    JsonNode told = embedded("/en/article/un%20deux");
    assertEquals("NewsArticle", told.path("@type").asText());
    assertEquals("2008-08-19", told.path("datePublished").asText());
    assertEquals("Claim", told.path("mentions").get(0).path("@type").asText());
    assertEquals("L’Otan a suspendu", told.path("mentions").get(0).path("text").asText());
  }

  @Test
  void the_home_page_is_told_as_a_dataset() throws IOException {
    assertEquals("Dataset", embedded("/fr/").path("@type").asText());
    String links = header(site.get("/fr/"), "Link");
    assertTrue(links.contains("</.well-known/void>; rel=\"describedby\""), links);
    assertTrue(links.contains("</id/>; rel=\"item\""), links);
  }

  @Test
  void names_that_look_like_markup_end_no_script() throws IOException {
    String body = site.get("/en/id/script").body();
    assertFalse(body.contains("</script><script>"), body);
    assertTrue(body.contains("\\u003c/script\\u003e"), body);
    assertEquals(
        "</script><script>alert(1)</script>", embedded("/en/id/script").path("name").asText());
  }

  @Test
  void a_page_says_how_to_cite_what_it_is_about_and_where_its_data_are() {
    String links = header(site.get("/en/article/un%20deux"), "Link");
    for (String link :
        new String[] {
          "<https://w3id.org/detente/article/un%20deux>; rel=\"cite-as\"",
          "<https://w3id.org/detente/article/un%20deux>; rel=\"canonical\"",
          "</article/un%20deux.ttl>; rel=\"describedby\"; type=\"text/turtle\"",
          "</graph/article/un%20deux.nq>; rel=\"item\"; type=\"application/n-quads\"",
          "</article/>; rel=\"collection\"",
          "<https://schema.org/NewsArticle>; rel=\"type\"",
          "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\""
        }) {
      assertTrue(links.contains(link), link + " in " + links);
    }
  }

  @Test
  void data_of_a_page_are_linked_where_they_really_are() {
    Document page = Jsoup.parse(site.get("/en/id/report").body());
    assertEquals(
        "/id/report?format=ttl", page.select("link[rel=alternate][type=text/turtle]").attr("href"));
    assertEquals(1, page.select("footer a[href=\"/id/report.jsonld\"]").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/reference", "/fr/lexicon/fr", "/ru/graph/about"})
  void documents_of_many_small_things_show_each_where_its_fragment_leads(String path) {
    Document page = Jsoup.parse(site.get(path).body());
    assertFalse(page.select("main section[id]").isEmpty());
  }

  @Test
  void containers_are_pages_too() {
    Document page = Jsoup.parse(site.get("/fr/id/").body());
    assertEquals(1, page.select("main a[href=\"/fr/id/rogozin\"]").size());
    assertEquals(404, site.get("/fr/nothing/").statusCode());
    assertEquals(404, site.get("/fr/id/?page=2").statusCode());
    assertEquals(400, site.get("/fr/id/?page=x").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/article/un%20deux", "/fr/"})
  void the_links_of_a_page_are_also_a_document_to_which_it_links(String path) throws IOException {
    HttpResponse<String> page = site.get(path);
    String links = header(page, "Link");
    String end = ">; rel=\"linkset\"; type=\"application/linkset+json\"";
    assertTrue(links.endsWith(end), links);
    String address = links.substring(links.lastIndexOf('<') + 1, links.length() - end.length());
    HttpResponse<String> set = site.get(address);
    assertEquals("application/linkset+json", header(set, "Content-Type"));
    JsonNode contexts = new ObjectMapper().readTree(set.body()).path("linkset");
    assertEquals(3, contexts.size());
    assertTrue(
        contexts.findValuesAsText("anchor").stream().anyMatch(anchor -> anchor.endsWith(path)),
        set.body());
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    for (JsonNode context : contexts) {
      assertEquals(licence, context.path("license").path(0).path("href").asText());
      assertTrue(context.path("cite-as").path(0).path("href").asText().startsWith("https://w3id."));
      assertTrue(context.path("describedby").path(0).path("href").asText().startsWith("http"));
      assertEquals("text/turtle", context.path("describedby").path(0).path("type").asText());
    }
  }
}
