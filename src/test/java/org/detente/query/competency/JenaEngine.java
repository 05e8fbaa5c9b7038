package org.detente.query.competency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.query.Answer;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** The project's own way: the catalogue's queries, guarded, on a store in memory. */
final class JenaEngine implements AutoCloseable {

  private final EmbeddedStore store;

  /**
   * @param quads articles, as a file of N-Quads
   */
  JenaEngine(Path quads) {
    List<ParsedGraph> graphs = new ArrayList<>(ParsedGraph.read(List.of(quads)));
    graphs.add(ParsedGraph.layer(Layer.REFERENCE, ShippedData.reference()));
    store = EmbeddedStore.inMemory(graphs);
  }

  Rows ask(CatalogueQuery query, Map<String, String> parameters) {
    Answer.Table table =
        (Answer.Table) new QueryRun(RunLimits.OWN).on(store, query.bind(parameters));
    return new Rows(
        table.columns(), table.bindings().stream().map(row -> row(row, table.columns())).toList());
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

  @Override
  public void close() {
    store.close();
  }
}
