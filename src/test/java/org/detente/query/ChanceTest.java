package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that the clock or chance has a part in. */
class ChanceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (NOW() AS ?now) { }",
        "SELECT (now #then\n() AS ?now) { }",
        "SELECT * { ?s ?p ?o FILTER(RAND() < 0.5) }",
        "SELECT (SUM(RAND()) AS ?sum) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY RAND()",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (SUM(RAND()) > 1)",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?x FILTER(STR(?x) = STRUUID()) } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?x FILTER(?x < NOW()) } }",
        "SELECT * { { SELECT (UUID() AS ?id) { } } }",
        "SELECT * { BIND(BNODE() AS ?b) }",
        "SELECT * { BIND(BNODE(\"a\") AS ?b) }",
        "SELECT * { BIND(CONCAT(STR(NOW()), \"a\") AS ?b) }",
        "CONSTRUCT { ?s ?p ?now } WHERE { ?s ?p ?o BIND(NOW() AS ?now) }",
        "ASK { FILTER(YEAR(NOW()) > 2020) }",
        "DESCRIBE ?s { ?s ?p ?o FILTER(RAND() < 0.5) }"
      })
  void are_known(String query) {
    assertTrue(BoundQuery.parse(query, "query").leavesToChance());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p \"NOW()\" # RAND()\n }",
        "SELECT (SHA256(STR(?s)) AS ?sum) { ?s ?p ?o } ORDER BY ?s LIMIT 3",
        "DESCRIBE <id/nato>",
        "ASK { }"
      })
  void others_are_not_taken_for_such(String query) {
    assertFalse(BoundQuery.parse(query, "query").leavesToChance());
  }
}
