package org.detente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Counts statements that come graph by graph. */
final class Tally {

  private Ledger ledger = Ledger.EMPTY;
  private Node graph = Node.ANY;
  private long statements;
  private long graphs;

  /** One more. */
  void add(Quad quad) {
    statements++;
    ledger = ledger.with(quad, 1);
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphs++;
    }
  }

  /** What they amount to. */
  Ledger ledger() {
    return ledger;
  }

  /** How many statements. */
  long statements() {
    return statements;
  }

  /** In how many graphs. */
  long graphs() {
    return graphs;
  }
}
