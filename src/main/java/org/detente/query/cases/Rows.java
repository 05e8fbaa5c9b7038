package org.detente.query.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.query.Answer;

/**
 * What a query answered, whichever engine gave the answer.
 *
 * @param columns its variables, in order
 * @param bindings its rows: variable to term, nothing for what is unbound
 */
public record Rows(List<String> columns, List<Map<String, Term>> bindings) {

  /**
   * The rows of an answer; that to a yes-or-no question has one, with the column {@code answer}.
   *
   * @throws IllegalArgumentException when it is a graph
   */
  public static Rows of(Answer answer) {
    if (answer instanceof Answer.Table table) {
      List<Map<String, Term>> rows = new ArrayList<>();
      table.bindings().forEach(binding -> rows.add(row(binding, table.columns())));
      return new Rows(table.columns(), rows);
    }
    if (answer instanceof Answer.YesNo says) {
      Term term = Term.literal(String.valueOf(says.value()), "xsd:boolean", "");
      return new Rows(List.of("answer"), List.of(Map.of("answer", term)));
    }
    throw new IllegalArgumentException("a graph has no rows");
  }

  private static Map<String, Term> row(Binding binding, List<String> columns) {
    Map<String, Term> row = new LinkedHashMap<>();
    for (String column : columns) {
      Node node = binding.get(Var.alloc(column));
      if (node != null) {
        row.put(column, term(node));
      }
    }
    return row;
  }

  private static Term term(Node node) {
    return node.isURI()
        ? Term.iri(node.getURI())
        : Term.literal(
            node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
  }

  /** The rows whatever their order. */
  public Set<Map<String, Term>> asSet() {
    return Set.copyOf(bindings);
  }

  /** True when every row says where it is from; an answer without rows has nothing to source. */
  public boolean haveSources() {
    return bindings.stream().allMatch(row -> row.containsKey("source"));
  }

  /** Some columns of each row, as {@code a | b}, each once. */
  public Set<String> shown(List<String> some) {
    return bindings.stream()
        .map(
            row ->
                some.stream()
                    .map(column -> row.containsKey(column) ? row.get(column).shown() : "")
                    .collect(Collectors.joining(" | "))
                    .strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
