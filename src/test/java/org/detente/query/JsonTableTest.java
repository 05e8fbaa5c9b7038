package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** Rows as JSON. */
class JsonTableTest {

  @Test
  void are_what_jena_reads_as_the_same_rows() {
    Answer.Table table =
        asked(
            """
            SELECT * { VALUES (?a ?b) {
              (<https://w3id.org/detente/id/nato> "plain") (UNDEF "\\"quoted\\" \\\\ \\n\\t\\u0001")
              ("14"^^<http://www.w3.org/2001/XMLSchema#integer> "саммит"@ru) (true 1.50)
              ("2008/2009"^^<http://id.loc.gov/datatypes/edtf> "\uD83D\uDD4A peace"@en-GB) (UNDEF UNDEF)
            } }""");
    assertTrue(JsonTable.holds(table));
    RowSet read =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .read(new ByteArrayInputStream(bytes(table)), new Context());
    assertEquals(table.columns(), read.getResultVars().stream().map(v -> v.getName()).toList());
    List<Binding> rows = new ArrayList<>();
    read.forEachRemaining(rows::add);
    assertEquals(table.bindings(), rows);
  }

  @Test
  void stand_in_a_line_each() {
    String json = written(asked("SELECT * { VALUES ?a { 1 2 3 } }"));
    assertEquals(3, json.lines().count(), json);
  }

  @Test
  void without_rows_are_whole_too() {
    assertEquals(
        "{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":[]}}\n",
        written(asked("SELECT ?a { VALUES ?a { } }")));
  }

  @Test
  void show_half_a_pair_of_surrogates_as_what_cannot_be_shown() {
    Answer.Table table = asked("SELECT * { VALUES ?a { \"x\" } }");
    Binding half =
        BindingFactory.binding(
            Var.alloc("a"), NodeFactory.createLiteralString("half \uD83D of it"));
    Answer.Table halves = new Answer.Table(table.columns(), List.of(half), table.prefixes());
    assertTrue(written(halves).contains("half \uFFFD of it"), written(halves));
  }

  @Test
  void leave_terms_without_a_name_to_jena() {
    Answer.Table table = asked("SELECT (BNODE() AS ?a) { }");
    assertFalse(JsonTable.holds(table));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(AnswerFormat.JSON, out);
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("bnode"));
  }

  private static Answer.Table asked(String query) {
    BoundQuery bound = BoundQuery.parse(query, "query");
    try (QueryExec exec =
        QueryExec.dataset(DatasetGraphFactory.empty()).query(bound.jena()).build()) {
      return (Answer.Table) new Collector(RunLimits.PUBLIC).collect(exec, bound.jena());
    }
  }

  private static String written(Answer.Table table) {
    return new String(bytes(table), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Answer.Table table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonTable.write(table, out);
    return out.toByteArray();
  }
}
