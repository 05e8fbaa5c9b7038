package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.publish.api.PublicQuestions;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description against OpenAPI 3.1.0, clause by clause, and against what is described. */
class OpenApiTest {

  @TempDir static Path folder;
  private static QuestionSite site;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException {
    site = QuestionSite.in(folder);
    description = new ObjectMapper().readTree(site.get("api/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void the_root_has_what_clauses_4_8_1_to_4_8_5_require() {
    assertEquals("3.1.0", description.get("openapi").asText());
    assertFalse(description.at("/info/title").asText().isEmpty());
    assertFalse(description.at("/info/version").asText().isEmpty());
    assertFalse(description.at("/info/license/name").asText().isEmpty());
    assertEquals("https://example.org/kg", description.at("/servers/0/url").asText());
    description.get("paths").fieldNames().forEachRemaining(p -> assertTrue(p.startsWith("/"), p));
  }

  @Test
  void every_public_question_is_described_by_its_header() {
    List<CatalogueQuery> questions = new PublicQuestions(Catalogue.read(Path.of("queries"))).all();
    assertEquals(questions.size(), description.get("paths").size());
    for (CatalogueQuery query : questions) {
      JsonNode operation = description.get("paths").get("/api/q/" + query.name()).get("get");
      assertEquals(query.title(), operation.get("summary").asText());
      assertEquals(query.question(), operation.get("description").asText());
      List<String> names = new ArrayList<>();
      operation.get("parameters").forEach(p -> names.add(p.path("name").asText("shared")));
      assertEquals(
          query.parameters().stream().map(p -> p.name()).toList(),
          names.subList(0, query.parameters().size()));
      JsonNode row =
          operation.at(
              "/responses/200/content/application~1json/schema/allOf/1/properties/rows/items");
      List<String> columns = new ArrayList<>();
      row.get("properties").fieldNames().forEachRemaining(columns::add);
      assertEquals(query.columns(), columns);
    }
  }

  @Test
  void operations_have_ids_of_their_own_and_responses_with_descriptions() {
    Set<String> ids = new TreeSet<>();
    for (JsonNode path : description.get("paths")) {
      JsonNode operation = path.get("get");
      assertTrue(ids.add(operation.get("operationId").asText()));
      assertFalse(operation.at("/responses/200/description").asText().isEmpty());
      for (JsonNode parameter : operation.get("parameters")) {
        assertTrue(
            parameter.has("$ref")
                || parameter.has("name")
                    && parameter.get("in").asText().equals("query")
                    && parameter.has("schema"),
            parameter.toString());
      }
    }
  }

  @Test
  void every_reference_leads_somewhere() {
    for (JsonNode reference : description.findValues("$ref")) {
      String pointer = reference.asText().substring(1);
      assertFalse(description.at(pointer).isMissingNode(), pointer);
    }
  }

  @Test
  void types_of_parameters_are_those_of_json_schema_with_default_and_example() {
    JsonNode parameters = description.at("/paths/~1api~1q~1meetings-by-year/get/parameters");
    assertEquals("string", parameters.at("/0/schema/type").asText());
    assertEquals("nato-russia-council", parameters.at("/0/schema/default").asText());
    assertEquals("integer", parameters.at("/1/schema/type").asText());
    assertEquals(2016, parameters.at("/1/example").asInt());
    JsonNode day = description.at("/paths/~1api~1q~1holders/get/parameters/1");
    assertEquals("date", day.at("/schema/format").asText());
    assertFalse(day.get("required").asBoolean());
    JsonNode kind = description.at("/paths/~1api~1q~1checks/get/parameters/0");
    assertEquals("Gap", kind.at("/schema/enum/1").asText());
  }

  @Test
  void an_answer_has_what_its_description_requires() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(site.get("api/q/holders").body());
    for (JsonNode name : description.at("/components/schemas/Answer/required")) {
      assertTrue(answer.has(name.asText()), name.asText());
    }
    Set<String> types = new TreeSet<>();
    description
        .at("/components/schemas/Value/properties/type/enum")
        .forEach(type -> types.add(type.asText()));
    for (JsonNode row : answer.get("rows")) {
      for (JsonNode value : row) {
        assertTrue(value.isNull() || types.contains(value.get("type").asText()), value.toString());
      }
    }
  }
}
