package org.detente.query.competency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a SELECT answered.
 *
 * @param columns its variables, in order
 * @param bindings its rows: variable to term, nothing for what is unbound
 */
record Rows(List<String> columns, List<Map<String, Term>> bindings) {

  /** The rows whatever their order. */
  Set<Map<String, Term>> asSet() {
    return Set.copyOf(bindings);
  }

  /** Some columns of each row, as {@code a | b}, each once. */
  Set<String> shown(List<String> some) {
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
