package org.detente.query.competency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.query.cases.Rows;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** The project's own way: the catalogue's queries, guarded, on a store in memory. */
final class JenaEngine implements AutoCloseable {

  private final EmbeddedStore store;

  /** By question and parameters: several tests look at the same answer, and the store stays. */
  private final Map<String, Rows> answers = new TreeMap<>();

  /**
   * @param quads articles, as a file of N-Quads
   */
  JenaEngine(Path quads) {
    List<ParsedGraph> graphs = new ArrayList<>(ParsedGraph.read(List.of(quads)));
    graphs.add(ParsedGraph.layer(Layer.REFERENCE, ShippedData.reference()));
    store = EmbeddedStore.inMemory(graphs);
  }

  Rows ask(CatalogueQuery query, Map<String, String> parameters) {
    return answers.computeIfAbsent(
        query.place() + new TreeMap<>(parameters),
        key -> Rows.of(new QueryRun(RunLimits.OWN).on(store, query.bind(parameters))));
  }

  @Override
  public void close() {
    store.close();
  }
}
