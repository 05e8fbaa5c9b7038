package org.detente.query;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query answered, whole and in memory. */
public sealed interface Answer {

  /**
   * Writes it, as UTF-8; leaves {@code out} open.
   *
   * @throws org.detente.model.Fault BAD_USAGE when this kind of answer has no such format
   */
  default void write(AnswerFormat format, OutputStream out) {
    AnswerWriter.write(this, format, out);
  }

  /**
   * Of a SELECT.
   *
   * @param columns the names of the columns
   * @param bindings the rows
   * @param prefixes what IRIs may be shortened with when people read it
   */
  record Table(List<String> columns, List<Binding> bindings, PrefixMapping prefixes)
      implements Answer {

    public Table {
      columns = List.copyOf(columns);
      bindings = List.copyOf(bindings);
    }

    /** The rows as maps: column → term, in the order of the columns, for those that are bound. */
    public List<Map<String, Node>> rows() {
      return bindings.stream().map(this::row).toList();
    }

    private Map<String, Node> row(Binding binding) {
      Map<String, Node> row = new LinkedHashMap<>();
      for (String column : columns) {
        Node term = binding.get(Var.alloc(column));
        if (term != null) {
          row.put(column, term);
        }
      }
      return row;
    }

    /** The rows as people read them: plain text, short IRIs, nothing where nothing is bound. */
    public List<List<String>> cells() {
      return bindings.stream()
          .map(row -> columns.stream().map(column -> shown(row.get(Var.alloc(column)))).toList())
          .toList();
    }

    /** The rows as programs read them: plain text, whole IRIs, nothing where nothing is bound. */
    public List<List<String>> texts() {
      return bindings.stream()
          .map(row -> columns.stream().map(column -> text(row.get(Var.alloc(column)))).toList())
          .toList();
    }

    private static String text(Node term) {
      if (term == null) {
        return "";
      }
      return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    private String shown(Node term) {
      if (term == null) {
        return "";
      }
      return term.isLiteral() ? term.getLiteralLexicalForm() : shortened(term);
    }

    private String shortened(Node term) {
      String iri = term.toString();
      String name = prefixes.qnameFor(iri);
      return name == null ? iri : name;
    }
  }

  /**
   * Of an ASK.
   *
   * @param value what it says
   */
  record YesNo(boolean value) implements Answer {}

  /**
   * Of a CONSTRUCT or DESCRIBE.
   *
   * @param graph the statements
   */
  record Triples(Graph graph) implements Answer {}
}
