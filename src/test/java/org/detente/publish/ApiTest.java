package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.publish.api.Asking;
import org.detente.publish.api.PublicQuestions;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();

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

  private static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(response.body(), e);
    }
  }

  @Test
  void every_public_question_is_answered_or_says_which_parameter_it_wants() {
    List<String> failures = new ArrayList<>();
    for (CatalogueQuery query : new PublicQuestions(Catalogue.read(Path.of("queries"))).all()) {
      HttpResponse<String> response = site.get("api/q/" + query.name());
      boolean lacks = query.parameters().stream().anyMatch(p -> p.preset().isEmpty());
      if (response.statusCode() != (lacks ? 400 : 200)
          || !lacks && !json(response).get("columns").isArray()) {
        failures.add(query.name() + " " + response.body());
      }
    }
    assertEquals(List.of(), failures);
  }

  @Test
  void what_makes_or_judges_data_is_not_public() {
    for (String name : List.of("3-tenures", "statistics", "check-anniversaries", "audit", "none")) {
      HttpResponse<String> response = site.get("api/q/" + name);
      assertEquals(404, response.statusCode(), name);
      assertEquals("UNKNOWN_QUERY", json(response).get("code").asText());
    }
  }

  @Test
  void no_question_takes_a_parameter_that_the_api_keeps_for_itself() {
    for (CatalogueQuery query : Catalogue.read(Path.of("queries")).all()) {
      query
          .parameters()
          .forEach(p -> assertFalse(Asking.RESERVED.contains(p.name()), query.name()));
    }
  }

  @Test
  void json_has_typed_values_with_pages_and_says_which_parameters_are_in_force() {
    JsonNode answer = json(site.get("api/q/holders?lang=en"));
    assertEquals("2008-12-19", answer.at("/parameters/day").asText());
    assertEquals("en", answer.at("/parameters/lang").asText());
    assertEquals("Capacity", answer.at("/columns/1/heading").asText());
    JsonNode row = answer.at("/rows/0");
    assertEquals("string", row.at("/name/type").asText());
    assertEquals("=Ann <script>alert(1)</script>", row.at("/name/value").asText());
    assertEquals("iri", row.at("/capacity/type").asText());
    assertEquals("https://example.org/kg/en/ns#Full", row.at("/capacity/page").asText());
    assertTrue(row.get("quotation").isNull());
    assertTrue(answer.get("whole").asBoolean());
    assertEquals(answer.get("rows").size(), answer.get("total").asInt());
  }

  @Test
  void pages_follow_one_another_by_links_and_together_are_the_whole() {
    JsonNode whole = json(site.get("api/q/holders?lang=en"));
    List<JsonNode> rows = new ArrayList<>();
    String next = "api/q/holders?lang=en&limit=2";
    while (!next.isEmpty()) {
      HttpResponse<String> response = site.get(next);
      JsonNode part = json(response);
      assertFalse(part.get("whole").asBoolean());
      assertEquals(whole.get("total"), part.get("total"));
      part.get("rows").forEach(rows::add);
      next = part.at("/links/next").asText().replace("https://example.org/kg/", "");
      assertEquals(
          !next.isEmpty(), response.headers().firstValue("Link").orElse("").contains("\"next\""));
    }
    assertEquals(3, whole.get("total").asInt());
    assertEquals(JSON.valueToTree(rows), whole.get("rows"));
  }

  @Test
  void a_part_beyond_the_end_is_empty_and_leads_back() {
    JsonNode part = json(site.get("api/q/holders?lang=en&offset=50&limit=10"));
    assertEquals(0, part.get("returned").asInt());
    assertFalse(part.at("/links").has("next"));
    assertTrue(part.at("/links/prev").asText().contains("offset=40"));
  }

  @Test
  void csv_is_for_spreadsheets_with_a_mark_before_it_and_no_formulas() {
    HttpResponse<String> response = site.get("api/q/holders?lang=en", "Accept", "text/csv");
    assertEquals(
        "text/csv;charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    assertTrue(response.body().startsWith("\uFEFFname,capacity,from,until"), response.body());
    assertTrue(response.body().contains("\r\n'=Ann <script>"), response.body());
    assertEquals(
        "attachment; filename=\"holders.csv\"",
        response.headers().firstValue("Content-Disposition").orElse(""));
  }

  @Test
  void a_file_of_some_rows_says_so_in_its_name() {
    HttpResponse<String> response = site.get("api/q/holders?format=csv&limit=2&offset=1");
    assertEquals(
        "attachment; filename=\"holders-rows-2-to-3-of-3.csv\"",
        response.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals("3", response.headers().firstValue("X-Total-Count").orElse(""));
  }

  @Test
  void tsv_and_sparql_results_are_as_sparql_has_them() {
    assertTrue(site.get("api/q/holders?format=tsv").body().startsWith("?name\t?capacity"));
    JsonNode results = json(site.get("api/q/holders", "Accept", "application/sparql-results+json"));
    assertEquals("name", results.at("/head/vars/0").asText());
    assertEquals(3, results.at("/results/bindings").size());
  }

  @Test
  void the_query_itself_is_had_with_its_parameters_in_place() {
    String text = site.get("api/q/holders?day=2010-05-05&format=rq").body();
    assertTrue(text.startsWith("# title: Who held a post on a day"), text);
    assertTrue(text.contains("\"2010-05-05\"^^<http://www.w3.org/2001/XMLSchema#date>"), text);
    assertFalse(text.contains("?day "), text);
  }

  @Test
  void what_is_wrong_is_told_as_problem_details_or_on_one_line_and_not_where_files_lie() {
    HttpResponse<String> problem = site.get("api/q/holders?day=2008-02-31");
    assertEquals(400, problem.statusCode());
    assertEquals(
        "application/problem+json;charset=utf-8",
        problem.headers().firstValue("Content-Type").orElse(""));
    assertEquals(400, json(problem).get("status").asInt());
    assertEquals(
        "holders: day is \"2008-02-31\"; expected a day such as 2008-12-19. Correct the request."
            + " [BAD_PARAMETER]",
        json(problem).get("detail").asText());
    for (String wrong : List.of("limit=0", "limit=x", "offset=-1", "limit=10001", "no=1", "day=")) {
      HttpResponse<String> response = site.get("api/q/holders?format=csv&" + wrong);
      RunningService.assertOneLine(400, response);
      assertFalse(response.body().contains("queries/"), response.body());
    }
    assertEquals(400, site.get("api/q/checks?kind=Other").statusCode());
    assertEquals(406, site.get("api/q/holders?format=xlsx").statusCode());
    assertEquals(406, site.get("api/q/holders", "Accept", "image/png").statusCode());
    assertEquals(406, site.get("api/q/holders", "Accept", "application/json;q=0").statusCode());
    HttpResponse<String> twice = site.get("api/q/holders?day=2008-12-19&day=2008-12-20");
    assertEquals("BAD_USAGE", json(twice).get("code").asText());
  }

  @Test
  void answers_can_be_cached_asked_for_again_and_read_by_pages_of_other_sites() {
    HttpResponse<String> first = site.get("api/q/holders");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, site.get("api/q/holders", "If-None-Match", tag).statusCode());
    assertEquals("Accept, Accept-Encoding", first.headers().firstValue("Vary").orElse(""));
    assertEquals("*", first.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(
        first.headers().firstValue("Access-Control-Expose-Headers").orElse("").contains("Link"));
    assertTrue(first.headers().firstValue("Cache-Control").orElse("").contains("max-age"));
  }

  @Test
  void nothing_is_written_by_the_api() {
    HttpRequest.Builder post =
        site.request("api/q/holders").POST(HttpRequest.BodyPublishers.ofString("x"));
    assertEquals(405, RunningService.send(post).statusCode());
  }

  @Test
  void the_index_names_every_question_with_its_address() {
    JsonNode index = json(site.get("api/"));
    List<String> names = new ArrayList<>();
    index.get("questions").forEach(q -> names.add(q.get("name").asText()));
    assertTrue(names.containsAll(List.of("holders", "intake", "articles")), names.toString());
    assertEquals(
        "https://example.org/kg/api/q/" + names.get(0), index.at("/questions/0/address").asText());
  }
}
