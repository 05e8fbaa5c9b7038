package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.ParameterType;
import org.detente.query.cases.Case;
import org.detente.query.cases.Cases;
import org.detente.query.cases.Expected;
import org.detente.query.cases.Rows;
import org.detente.query.cases.Term;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each question is answered from the shipped data, by two engines alike, and depends on it. */
class CompetencyTest {

  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));

  private static final Path EXPECTED = Path.of("queries/expected");

  private static final String DET = "https://w3id.org/detente/ns#";

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
    assertAlike(CATALOGUE.find(question.query()), question.parameters());
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

  /** Questions of pages, with the parameters that these give them. */
  static List<Arguments> pages() {
    List<Map<String, String>> narrowed =
        List.of(
            Map.of(),
            Map.of("kind", DET + "InstitutionalEvent", "from", "2008-01-01"),
            Map.of("party", "russia", "until", "2014-12-31"),
            Map.of("outlet", "le-journal-h", "language", "fr"),
            Map.of("narrowed", DET + "Suspended"),
            Map.of("thing", "https://w3id.org/detente/id/russia"),
            Map.of("class", DET + "Mission"),
            Map.of("day", "18918"));
    return CATALOGUE.all().stream()
        .filter(query -> query.folder().equals("pages"))
        .flatMap(
            query ->
                narrowed.stream()
                    .map(given -> had(query, given))
                    .distinct()
                    .map(given -> Arguments.of(query.name(), given)))
        .toList();
  }

  /** Of the parameters, those that a query has, as what it takes them for. */
  private static Map<String, String> had(CatalogueQuery query, Map<String, String> given) {
    Map<String, String> had = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String value = given.get(parameter.name());
      if (value != null && (parameter.type() != ParameterType.INTEGER || value.matches("[0-9]+"))) {
        had.put(parameter.name(), value);
      }
    }
    return had;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pages_get_the_same_rows_from_both_engines(String name, Map<String, String> given) {
    CatalogueQuery query = CATALOGUE.find("pages/" + name);
    assertEquals(query.columns(), jena.ask(query, given).columns());
    // Where rows are cut off too: an order that leaves something open would keep others.
    assertAlike(query, given);
  }

  /** Questions that verdicts are made of. */
  static List<CatalogueQuery> verifying() {
    return CATALOGUE.all().stream().filter(query -> query.folder().equals("verify")).toList();
  }

  @ParameterizedTest
  @MethodSource("verifying")
  void verdicts_rest_on_the_same_rows_from_both_engines(CatalogueQuery query) {
    Rows jenas = jena.ask(query, Map.of());
    assertEquals("", EndpointsTest.difference(jenas, rdf4j.ask(query, Map.of())));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void every_query_answers_with_its_defaults(CatalogueQuery query) {
    assertEquals(query.columns(), jena.ask(query, Map.of()).columns());
  }

  private static void assertAlike(CatalogueQuery query, Map<String, String> parameters) {
    assertAlike(jena.ask(query, parameters), rdf4j.ask(query, parameters));
  }

  /** The same rows, as often; a failure tells those that only one of the engines gives. */
  private static void assertAlike(Rows jenas, Rows rdf4js) {
    assertEquals(jenas.columns(), rdf4js.columns());
    assertEquals(List.of(), without(jenas, rdf4js), "only Jena gives");
    assertEquals(List.of(), without(rdf4js, jenas), "only RDF4J gives");
    assertEquals(jenas.bindings().size(), rdf4js.bindings().size());
  }

  private static List<Map<String, Term>> without(Rows some, Rows others) {
    Set<Map<String, Term>> there = others.asSet();
    return some.bindings().stream().filter(row -> !there.contains(row)).toList();
  }

  private static void check(Expected expected, Rows answer, Case question) {
    assertEquals(
        String.join("\n", expected.rows()),
        String.join("\n", expected.comparable(answer)),
        question.name());
  }
}
