package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlPagesTest {

  @TempDir static Path folder;
  private static QuestionSite site;

  @BeforeAll
  static void start() {
    site = QuestionSite.in(folder);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(site.get(path).body());
  }

  private static String query(Document page) {
    return page.selectFirst("#query").wholeText();
  }

  @Test
  void it_is_a_form_that_sends_its_text_to_the_endpoint_below_the_public_address() {
    Document page = page("en/sparql");
    assertEquals("/kg/sparql", page.selectFirst("form.sparql").attr("action"));
    assertEquals("query", page.selectFirst("#query").attr("name"));
    assertTrue(query(page).contains("a det:Suspension"), query(page));
    assertTrue(page.text().contains("10 seconds and at most 10,000 rows"), page.text());
    assertTrue(page.select("[style], [onclick], script:not([src])").isEmpty());
  }

  @Test
  void the_endpoint_itself_leads_people_to_the_editor_and_programs_to_its_description() {
    var page = site.get("sparql", "Accept", "text/html, */*;q=0.8", "Accept-Language", "fr");
    assertEquals(303, page.statusCode());
    assertEquals("/kg/fr/sparql", page.headers().firstValue("Location").orElse(""));
    var data = site.get("sparql", "Accept", "text/turtle");
    assertEquals(303, data.statusCode());
    assertEquals("/kg/graph/about.ttl", data.headers().firstValue("Location").orElse(""));
    var neither = site.get("sparql", "Accept", "*/*");
    assertEquals(400, neither.statusCode(), "a query was forgotten");
    assertTrue(neither.body().contains("expected one in the parameter query"), neither.body());
  }

  @Test
  void a_query_in_the_address_stands_in_the_form_as_text() {
    Document page = page("en/sparql?query=" + RunningService.encoded("</textarea><script>1"));
    assertEquals("</textarea><script>1", query(page));
  }

  @Test
  void a_question_in_the_address_is_loaded_in_the_language_of_the_page() {
    assertTrue(query(page("ru/sparql?q=holders")).contains("\"ru\""));
    String given = query(page("ru/sparql?q=holders&lang=fr&day=2010-05-05"));
    assertTrue(given.contains("\"fr\"") && given.contains("\"2010-05-05\"^^"), given);
    assertEquals(400, site.get("en/sparql?q=holders&day=x").statusCode());
    assertTrue(query(page("en/sparql?q=none")).contains("det:Suspension"));
  }

  @Test
  void examples_are_links_in_the_words_of_the_page() {
    Document page = page("fr/sparql");
    assertEquals(
        "/kg/fr/sparql?q=successions",
        page.selectFirst("a[data-question=successions]").attr("href"));
    assertEquals(
        "Quelle instance a succédé à laquelle", page.select("a[data-question=successions]").text());
    assertEquals(4, page.select("#examples details").size());
  }

  @Test
  void the_form_without_scripts_gets_an_answer_in_the_form_chosen() {
    HttpResponse<String> answer =
        RunningService.send(
            site.request("sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "query=" + RunningService.encoded("SELECT (1 AS ?n) {}") + "&format=csv")));
    assertEquals("n\r\n1\r\n", answer.body());
  }

  @Test
  void the_editor_is_told_names_with_kinds_and_labels() throws IOException {
    JsonNode terms = new ObjectMapper().readTree(site.get("api/terms.json?lang=fr").body());
    assertEquals("https://w3id.org/detente/ns#", terms.at("/prefixes/det").asText());
    boolean found = false;
    for (JsonNode term : terms.get("terms")) {
      found |=
          term.get("name").asText().equals("id:secretary-general-of-nato")
              && term.get("kind").asText().equals("individual")
              && term.get("label").asText().equals("secrétaire général");
    }
    assertTrue(found, terms.toString());
    assertFalse(site.get("api/terms.json?lang=xx").body().contains("secrétaire"));
  }
}
