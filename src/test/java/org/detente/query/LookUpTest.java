package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { <id/nato> ?b ?c }",
        "SELECT * { ?a a <ns#Article> ; <ns#date> ?d OPTIONAL { ?d <ns#x> ?e } }",
        "SELECT * { GRAPH ?g { <id/nato> ?b ?c } ?c ?d ?e }",
        "SELECT * { VALUES ?a { <id/nato> } ?a ?b ?c }",
        "SELECT * { BIND(<id/nato> AS ?a) ?a ?b ?c }",
        "SELECT * { <id/nato> (<ns#a>|^<ns#b>)* ?c }",
        "SELECT * { ?a ?b ?c } LIMIT 10",
        "ASK { ?a a <ns#Article> }",
        "CONSTRUCT WHERE { <id/nato> ?b ?c }",
        "DESCRIBE <id/nato>",
      })
  void what_hangs_together_with_something_bound_may_be_quick(String query) {
    assertTrue(LookUp.isLikely(BoundQuery.parse(query, "query").guarded()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c }",
        "SELECT * { ?a ?b ?c } LIMIT 1001",
        "SELECT * { ?a ?b ?c } ORDER BY ?c LIMIT 1",
        "SELECT DISTINCT ?b { ?a ?b ?c } LIMIT 10",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c } LIMIT 1",
        "SELECT * { <id/nato> ?b ?c . ?d ?e ?f }",
        "SELECT * { ?a (!<x:y>)* ?b }",
        "SELECT * { <id/nato> ?b ?c { SELECT ?d { ?d ?e ?f } } }",
        "DESCRIBE ?a { ?a ?b ?c }",
      })
  void what_goes_through_everything_may_not(String query) {
    assertFalse(LookUp.isLikely(BoundQuery.parse(query, "query").guarded()));
  }
}
