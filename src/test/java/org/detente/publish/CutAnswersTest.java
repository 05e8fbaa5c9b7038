package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions with more rows than are answered. */
class CutAnswersTest {

  private static final String MANY =
      """
      # title: All pairs
      # question: Which pairs are there?
      # param: least integer 0
      # columns: one, other
      SELECT ?one ?other {
        ?a <https://example.org/n> ?one . ?b <https://example.org/n> ?other .
        FILTER(?one >= ?least)
      } ORDER BY ?one
      """;

  @TempDir private Path folder;

  private QuestionSite site() throws IOException {
    Path queries = Files.createDirectories(folder.resolve("queries/explore"));
    Files.writeString(queries.resolve("pairs.rq"), MANY);
    StringBuilder data = new StringBuilder();
    for (int i = 0; i <= 100; i++) {
      data.append("<https://example.org/%d> <https://example.org/n> %d .\n".formatted(i, i));
    }
    return QuestionSite.in(folder, data.toString(), folder.resolve("queries"));
  }

  @Test
  void a_page_of_them_says_that_the_whole_is_not_known() throws IOException {
    try (QuestionSite site = site()) {
      HttpResponse<String> response = site.get("api/q/pairs?offset=9950");
      JsonNode part = new ObjectMapper().readTree(response.body());
      assertEquals(50, part.get("returned").asInt());
      assertTrue(part.get("total").isNull());
      assertFalse(part.get("whole").asBoolean());
      assertEquals(
          "There are more than 10000 rows; those after are not answered.",
          part.get("cut").asText());
      assertFalse(part.at("/links").has("next"));
      assertTrue(response.headers().firstValue("X-Total-Count").isEmpty());
    }
  }

  @Test
  void all_of_them_at_once_are_refused_and_a_file_of_some_says_so() throws IOException {
    try (QuestionSite site = site()) {
      RunningService.assertOneLine(400, site.get("api/q/pairs?format=csv"));
      assertEquals(
          "attachment; filename=\"pairs-rows-1-to-10000-of-more-than-10000.csv\"",
          site.get("api/q/pairs?format=csv&limit=10000")
              .headers()
              .firstValue("Content-Disposition")
              .orElse(""));
      assertEquals(200, site.get("api/q/pairs?format=csv&least=2").statusCode());
    }
  }

  @Test
  void rows_that_the_question_leaves_in_any_order_have_one() throws IOException {
    try (QuestionSite site = site()) {
      String rows = site.get("api/q/pairs?format=tsv&limit=102").body();
      assertTrue(rows.startsWith("?one\t?other\n0\t0\n0\t1\n0\t2\n"), rows);
      assertTrue(rows.endsWith("0\t100\n1\t0\n"), rows);
    }
  }

  @Test
  void the_page_of_the_question_says_so_too() throws IOException {
    try (QuestionSite site = site()) {
      String page = site.get("en/question/pairs").body();
      assertTrue(page.contains("More than 10,000 rows"), page);
    }
  }
}
