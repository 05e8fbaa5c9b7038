package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunTest {

  private static final Duration DEADLINE = Duration.ofSeconds(1);

  /** A second on a machine that does nothing else; a build machine may be busy. */
  private static final Duration GRACE = Duration.ofSeconds(9);

  private static final QueryRun RUN = new QueryRun(RunLimits.PUBLIC.within(DEADLINE));

  @TempDir static Path folder;
  private static EmbeddedStore store;

  @BeforeAll
  static void load() {
    Validator validator = TestOntology.validator(folder.resolve("ontology"));
    store = EmbeddedStore.inMemory();
    store.load(
        TestOntology.admit(
            validator, TestOntology.article("000", "0.9", TestOntology.bulk("000", 700))));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Answer ask(String query) {
    return RUN.on(store, BoundQuery.parse(query, "query"));
  }

  private static List<List<String>> rows(String query) {
    return ((Answer.Table) ask(query)).cells();
  }

  static List<String> bombs() {
    String every = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
    return List.of(
        "SELECT (COUNT(*) AS ?n) { " + every + " }",
        "SELECT * { " + every + " } ORDER BY ?c ?f ?i",
        "SELECT DISTINCT ?c ?f ?i { " + every + " }",
        "SELECT (GROUP_CONCAT(?c) AS ?n) { " + every + " }",
        "SELECT ?c ?f (COUNT(*) AS ?n) { " + every + " } GROUP BY ?c ?f",
        "SELECT * { " + every + " } OFFSET 9999",
        "SELECT * { " + every + " } ORDER BY ?i OFFSET 9999 LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { ?a ((<x:p>|!<x:y>)*)* ?b . ?c (!<x:y>|^!<x:y>)* ?d }",
        "SELECT * { ?a ?b ?c MINUS { " + every + " FILTER(?f != ?i) } }",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(?f = ?c && ?a = ?h) } }",
        "CONSTRUCT { ?a ?b ?i } WHERE { " + every + " }",
        "DESCRIBE ?c { " + every + " }",
        "SELECT * { BIND('xxxxxxxxxxxxxxxx' AS ?v0) " + doubled(40) + " }",
        "SELECT * { BIND("
            + "CONCAT(".repeat(30)
            + "'x'"
            + ",'x','x','x')".repeat(30)
            + " AS ?v) ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { BIND(99999999999 AS ?v0) " + squared(40) + " }");
  }

  private static String doubled(int times) {
    StringBuilder binds = new StringBuilder();
    for (int i = 0; i < times; i++) {
      binds.append("BIND(CONCAT(?v%d,?v%d) AS ?v%d) ".formatted(i, i, i + 1));
    }
    return binds.toString();
  }

  private static String squared(int times) {
    StringBuilder binds = new StringBuilder();
    for (int i = 0; i < times; i++) {
      binds.append("BIND(?v%d * ?v%d AS ?v%d) ".formatted(i, i, i + 1));
    }
    return binds.toString();
  }

  @Test
  void regularExpressionThatTracksBackForHoursElsewhereIsAnsweredHere() {
    String query =
        "SELECT (COUNT(?c) AS ?n) { ?a ?b ?c FILTER(REGEX(CONCAT(?c, '%s'), '(.*a){25}b')) }";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          QueryRun patient = new QueryRun(RunLimits.PUBLIC);
          String text = query.formatted("a".repeat(40));
          Answer answer = patient.on(store, BoundQuery.parse(text, "query"));
          assertEquals(List.of(List.of("0")), ((Answer.Table) answer).cells());
        });
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void bombIsCutSoonAfterTheDeadlineAndLaterQueriesAreToo(String bomb) {
    Fault fault =
        assertTimeoutPreemptively(
            DEADLINE.plus(GRACE), () -> assertThrows(Fault.class, () -> ask(bomb)), bomb);
    assertTrue(
        Set.of(Fault.Code.TIMED_OUT, Fault.Code.TOO_LARGE, Fault.Code.BAD_QUERY)
            .contains(fault.code()),
        fault.getMessage());
    assertEquals(1, rows("SELECT ?a { ?a a <ns#Article> }").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?a ?b ?c } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?d } } }",
        "SELECT * { ?a ?b ?c FILTER (1 = 1 || NOT EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?d } }) }",
        "SELECT * { { SELECT ?a { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } } } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/> { ?a ?b ?d } } AS ?x) { ?a ?b ?c }",
        "SELECT * { ?a ?b ?c } OFFSET 10001",
        "SELECT * { { SELECT * { ?a ?b ?c } OFFSET 2000000000 } }",
        "SELECT * { ?a ?b ?c FILTER REGEX(?c, ?b) }",
        "SELECT * { ?a ?b ?c FILTER REGEX(?c, '((a{100}){100}){100}') }",
        "SELECT * { ?a ?b ?c FILTER REGEX(?c, '(a)\\\\1') }",
        "SELECT * { ?a ?b ?c FILTER (REPLACE(?c, 'x*', 'y') = '') }",
      })
  void whatLeavesTheDataOrHasNoBoundIsRefused(String query) {
    Fault.Code expected = query.contains("SERVICE") ? Fault.Code.NOT_ALLOWED : Fault.Code.BAD_QUERY;
    assertEquals(expected, assertThrows(Fault.class, () -> ask(query)).code(), query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<java:org.apache.jena.sparql.function.library.sprintf>('%s', 'x')",
        "<http://jena.apache.org/ARQ/function#wait>(15000)",
        "<http://www.w3.org/2005/xpath-functions#concat>('a', 'b')",
        "<http://www.w3.org/2005/xpath-functions/math#pow>(2, 2000000000)",
      })
  void functionThatIsNotListedIsUnknown(String call) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                List.of(List.of("")), rows("SELECT ?x { BIND(" + call + " AS ?x) }"), call));
  }

  @Test
  void propertyFunctionIsAPlainProperty() {
    String split = "<http://jena.apache.org/ARQ/property#strSplit>";
    assertEquals(List.of(), rows("SELECT ?x { ?x " + split + " ('a;b' ';') }"));
  }

  @Test
  void answerTooLargeIsRefusedAndNotCut() {
    QueryRun narrow = new QueryRun(new RunLimits(DEADLINE, 10, 1_000_000));
    BoundQuery query = BoundQuery.parse("SELECT * { ?a ?b ?c }", "query");
    assertEquals(
        Fault.Code.TOO_LARGE, assertThrows(Fault.class, () -> narrow.on(store, query)).code());
    QueryRun ten = new QueryRun(new RunLimits(DEADLINE, 10, 1_000_000));
    BoundQuery limited = BoundQuery.parse("SELECT * { ?a ?b ?c } LIMIT 10", "query");
    assertEquals(10, ((Answer.Table) ten.on(store, limited)).bindings().size());
  }

  @Test
  void boundedFunctionsAnswerAsTheStandardOnesDo() {
    assertEquals(
        List.of(List.of("ab", "bcbc", "true", "true", "x y", "12")),
        rows(
            """
            SELECT (CONCAT('a', 'b') AS ?concat) (REPLACE('abab', 'ab', 'bc') AS ?replace)
              (REGEX('Moscou', '^mos', 'i') AS ?regex) (REGEX('a.b', '.b', 'q') AS ?quoted)
              (GROUP_CONCAT(DISTINCT ?v) AS ?joined) (SUM(?n * 2) AS ?product)
            { VALUES (?v ?n) { ('x' 1) ('y' 2) ('x' 3) } }
            """));
    assertEquals(
        List.of(List.of("b-a")),
        rows("SELECT (REPLACE('a-b', '(a)-(b)', '$2-$1') AS ?swapped) {}"));
    assertEquals(
        List.of(List.of("a|b")),
        rows("SELECT (GROUP_CONCAT(?v; SEPARATOR='|') AS ?j) { VALUES ?v { 'a' 'b' } }"));
  }

  @Test
  void havingOrderAndExistsSeeBoundedFunctionsToo() {
    assertEquals(
        List.of(List.of("a", "2")),
        rows(
            """
            SELECT ?v (COUNT(*) AS ?n) { VALUES ?v { 'a' 'a' 'b' } FILTER EXISTS { FILTER REGEX(?v, '.') } }
            GROUP BY ?v HAVING (REGEX(?v, 'a')) ORDER BY (CONCAT(?v, 'x'))
            """));
  }

  @Test
  void describeTellsWhatIsSaidOfAResource() {
    Answer answer = ask("DESCRIBE <article/000>");
    assertEquals(2, ((Answer.Triples) answer).graph().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT",
        "SELECT * { ?a ?b }",
        "INSERT DATA { <a:b> <a:b> <a:b> }",
        "LOAD <file:///etc/passwd>"
      })
  void whatIsNoQueryIsToldWithItsPlace(String text) {
    Fault fault = assertThrows(Fault.class, () -> BoundQuery.parse(text, "q.rq"));
    assertEquals(Fault.Code.BAD_QUERY, fault.code());
    assertTrue(fault.getMessage().matches("q\\.rq:\\d+:\\d+: .*"), fault.getMessage());
  }

  @Test
  void expressionOfManyTermsIsAnsweredOrRefusedButNoCrash() {
    String sum = "SELECT (1" + "+1".repeat(60_000) + " AS ?x) {}";
    try {
      assertEquals(List.of(List.of("60001")), rows(sum));
    } catch (Fault fault) {
      assertEquals(Fault.Code.BAD_QUERY, fault.code());
    }
    String nested = "SELECT ((" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") AS ?x) {}";
    assertEquals(Fault.Code.BAD_QUERY, assertThrows(Fault.class, () -> ask(nested)).code());
  }
}
