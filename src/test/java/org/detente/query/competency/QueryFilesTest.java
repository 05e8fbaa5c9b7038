package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.cases.Case;
import org.eclipse.rdf4j.query.parser.ParsedBooleanQuery;
import org.eclipse.rdf4j.query.parser.ParsedQuery;
import org.eclipse.rdf4j.query.parser.ParsedTupleQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file of {@code queries/} must have, whatever the data. */
class QueryFilesTest {

  static List<CatalogueQuery> queries() {
    return CompetencyTest.queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void has_a_title_and_a_question(CatalogueQuery query) {
    assertFalse(query.title().isBlank());
    assertTrue(query.question().contains("?"), query.question());
  }

  @ParameterizedTest
  @MethodSource("queries")
  void is_one_select_or_ask_of_the_standard_that_both_parsers_read(CatalogueQuery query) {
    assertFalse(query.columns().isEmpty());
    assertEquals(query.columns(), query.bind(java.util.Map.of()).columns());
    ParsedQuery parsed = new SPARQLParser().parseQuery(query.text(), "https://w3id.org/detente/");
    assertTrue(parsed instanceof ParsedTupleQuery || parsed instanceof ParsedBooleanQuery);
    assertFalse(body(query).matches("(?s).*\\b(SERVICE|FROM|LATERAL|UNFOLD|LET)\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void uses_each_parameter_and_shows_none(CatalogueQuery query) {
    for (Parameter parameter : query.parameters()) {
      assertTrue(parameter.preset().isPresent(), parameter.name() + " has no default");
      assertTrue(
          body(query).matches("(?s).*[?$]" + parameter.name() + "\\b.*"),
          parameter.name() + " is not used");
      assertFalse(query.columns().contains(parameter.name()), parameter.name() + " is a column");
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void says_in_which_order_rows_come(CatalogueQuery query) {
    assertTrue(body(query).contains("ORDER BY"));
  }

  @Test
  void every_competency_question_and_check_has_a_case_and_stands_in_the_readme()
      throws IOException {
    Set<String> asked =
        CompetencyTest.cases().stream().map(Case::query).collect(Collectors.toSet());
    String readme = Files.readString(Path.of("queries/README.md"));
    for (CatalogueQuery query : queries()) {
      if (!query.place().contains("explore")) {
        assertTrue(asked.contains(query.name()), query.name() + " has no case");
        assertTrue(
            readme.contains("`" + query.name() + "`"), query.name() + " is not in the README");
      }
    }
  }

  @Test
  void every_competency_question_has_a_case_with_a_change() {
    Set<String> changed =
        CompetencyTest.changes().stream().map(Case::query).collect(Collectors.toSet());
    for (CatalogueQuery query : queries()) {
      if (!query.place().contains("explore")) {
        assertTrue(changed.contains(query.name()), query.name() + " has no changed fact");
      }
    }
  }

  private static String body(CatalogueQuery query) {
    return query
        .text()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("PREFIX"))
        .collect(Collectors.joining("\n"));
  }
}
