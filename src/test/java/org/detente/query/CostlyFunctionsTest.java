package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of one row, which costs more than there is. */
class CostlyFunctionsTest {

  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static final Duration GRACE = Duration.ofSeconds(14);
  private static final String LONG =
      "BIND('"
          + "a".repeat(4_000)
          + "' AS ?s) BIND(CONCAT("
          + String.join(", ", Collections.nCopies(16, "?s"))
          + ") AS ?x0) ";

  @AutoClose private final EmbeddedStore store = EmbeddedStore.inMemory();

  private List<List<String>> rows(String query) {
    QueryRun run = new QueryRun(RunLimits.PUBLIC.within(DEADLINE));
    return ((Answer.Table) run.on(store, BoundQuery.parse(query, "query"))).cells();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX(%1$s, '(.*a){99}b%2$d')",
        "CONTAINS(%1$s, CONCAT(SUBSTR(%1$s, 32000), 'b%2$d'))"
      })
  void constants_are_no_cheaper(String column) {
    String text = "REPLACE('%s', 'a', '%s')".formatted("a".repeat(64), "a".repeat(1_000));
    String columns =
        IntStream.range(0, 20)
            .mapToObj(i -> "(" + column.formatted(text, i) + " AS ?y" + i + ")")
            .collect(Collectors.joining(" "));
    assertEquals(Fault.Code.TIMED_OUT, refusal("SELECT " + columns + " {}"), column);
  }

  private static String repeated(String step, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> "BIND(" + step.formatted(i) + " AS ?x" + (i + 1) + ") ")
        .collect(Collectors.joining());
  }

  private Fault.Code refusal(String query) {
    return assertTimeoutPreemptively(
        DEADLINE.plus(GRACE), () -> assertThrows(Fault.class, () -> rows(query)).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"?x%1$d * ?x%1$d", "?x%1$d / 0.000000000000000000001"})
  void numbers_do_not_grow_behind_the_point(String step) {
    String query = "SELECT (STRLEN(STR(?x60)) AS ?n) { BIND(0.0000001 AS ?x0) %s }";
    assertEquals(Fault.Code.BAD_QUERY, refusal(query.formatted(repeated(step, 60))));
  }

  @Test
  void texts_do_not_grow_by_being_encoded() {
    String query = "SELECT (STRLEN(?x20) AS ?n) { %s %s }";
    String cyrillic = LONG.replace('a', 'ж');
    assertEquals(
        Fault.Code.BAD_QUERY,
        refusal(query.formatted(cyrillic, repeated("ENCODE_FOR_URI(?x%d)", 20))));
    assertEquals(
        List.of(List.of("%D0%B6%20a")), rows("SELECT ?x { BIND(ENCODE_FOR_URI('ж a') AS ?x) }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"round", "round-half-to-even", "encode-for-uri", "normalize-unicode"})
  void functions_without_a_bound_are_unknown(String name) {
    String call = "<http://www.w3.org/2005/xpath-functions#" + name + ">('1.5', 20)";
    assertEquals(List.of(List.of("")), rows("SELECT ?x { BIND(" + call + " AS ?x) }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX(?x0, '(.*a){99}b%d')",
        "REPLACE(?x0, '(a.*b)|c%d', 'c')",
        "CONTAINS(?x0, CONCAT(SUBSTR(?x0, 32000), 'b%d'))",
        "<http://www.w3.org/2001/XMLSchema#integer>(REPLACE(?x0, 'a', '9')) > %d",
      })
  void a_row_of_many_costly_columns_is_cut(String column) {
    String query = "SELECT * { " + LONG + repeated(column, 400) + "}";
    assertEquals(Fault.Code.TIMED_OUT, refusal(query), column);
  }
}
