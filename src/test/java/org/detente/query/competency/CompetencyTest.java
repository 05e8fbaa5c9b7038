package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.cases.Case;
import org.detente.query.cases.Cases;
import org.detente.query.cases.Expected;
import org.detente.query.cases.Rows;
import org.detente.query.cases.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question is answered from the shipped data, by two engines alike, and depends on it. */
class CompetencyTest {

  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));

  private static final Path EXPECTED = Path.of("queries/expected");

  private static JenaEngine jena;
  private static Rdf4jEngine rdf4j;

  @BeforeAll
  static void load() {
    jena = new JenaEngine(ShippedData.articles());
    rdf4j = new Rdf4jEngine(ShippedData.articles());
  }

  @AfterAll
  static void close() {
    jena.close();
    rdf4j.close();
    // Two stores in memory are much for the tests that follow in the same process.
    jena = null;
    rdf4j = null;
  }

  static List<Case> cases() {
    return Cases.read(EXPECTED);
  }

  static List<Case> changes() {
    return Cases.read(EXPECTED).stream().filter(each -> each.change().isPresent()).toList();
  }

  static List<CatalogueQuery> queries() {
    return CATALOGUE.all().stream()
        .filter(query -> query.place().matches(".*queries.(competency|checks|explore).*"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void question_has_its_expected_answer(Case question) {
    Rows answer = jena.ask(CATALOGUE.find(question.query()), question.parameters());
    check(question.before(), answer, question);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void both_engines_give_the_same_rows(Case question) {
    CatalogueQuery query = CATALOGUE.find(question.query());
    Rows one = jena.ask(query, question.parameters());
    Rows other = rdf4j.ask(query, question.parameters());
    assertEquals(one.columns(), other.columns());
    assertEquals(one.asSet(), other.asSet());
    assertEquals(one.bindings().size(), other.bindings().size());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_changed_fact_changes_the_answer(Case question) {
    CatalogueQuery query = CATALOGUE.find(question.query());
    Rows now = rdf4j.ask(query, question.parameters());
    Rows then = rdf4j.ask(query, question.parameters(), question.change().orElseThrow());
    assertNotEquals(now.asSet(), then.asSet());
    question.after().ifPresent(rows -> check(rows, then, question));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_row_names_its_source(Case question) {
    CatalogueQuery query = CATALOGUE.find(question.query());
    if (!query.place().contains("competency")) {
      return;
    }
    Rows answer = jena.ask(query, question.parameters());
    for (Map<String, Term> row : answer.bindings()) {
      assertTrue(row.containsKey("source"), () -> question + ": " + row);
      assertTrue(row.containsKey("publisher"), () -> question + ": " + row);
      boolean article = row.containsKey("start");
      assertEquals(article, row.containsKey("quotation"), () -> question + ": " + row);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_query_answers_with_its_defaults(CatalogueQuery query) {
    assertEquals(query.columns(), jena.ask(query, Map.of()).columns());
  }

  private static void check(Expected expected, Rows answer, Case question) {
    assertEquals(
        String.join("\n", expected.rows()),
        String.join("\n", expected.comparable(answer)),
        question.name());
  }
}
