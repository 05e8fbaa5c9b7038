package org.detente.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDBException;

/** Takes in an answer, whole or not at all. */
final class Collector {

  private final RunLimits limits;

  Collector(RunLimits limits) {
    this.limits = limits;
  }

  /**
   * The answer of a SELECT, ASK or CONSTRUCT.
   *
   * @throws org.detente.model.Fault TOO_LARGE
   */
  Answer collect(QueryExec exec, Query query) {
    if (query.isAskType()) {
      return new Answer.YesNo(exec.ask());
    }
    Meter meter = new Meter(limits);
    if (query.isConstructType()) {
      Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      Iterator<Triple> triples = exec.constructTriples();
      while (triples.hasNext()) {
        Triple triple = triples.next();
        if (!graph.contains(triple)) {
          meter.count(triple);
          graph.add(triple);
        }
      }
      return new Answer.Triples(graph);
    }
    RowSet rows = exec.select();
    List<Binding> kept = new ArrayList<>();
    while (rows.hasNext()) {
      Binding row = whole(rows.next());
      meter.count(row);
      kept.add(row);
    }
    return new Answer.Table(query.getResultVars(), kept, query.getPrefixMapping());
  }

  /**
   * The row with its terms. A row of TDB2 5.6.0 looks each term up when it is asked for; once the
   * transaction is over, or where files cannot be read, that gives nothing and only the log is told
   * ({@code BindingTDB.get1}), so that what is bound would look as if it were not.
   */
  private static Binding whole(Binding row) {
    BindingBuilder terms = Binding.builder();
    row.forEach(
        (column, term) -> {
          if (term == null) {
            throw new TDBException("no term for " + column);
          }
          terms.add(column, term);
        });
    return terms.build();
  }
}
