package org.detente.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Counts statements that come graph by graph, and holds them against what a store should hold. */
final class Tally {

  private final Optional<Ledger> kept;
  private Ledger found = Ledger.EMPTY;
  private Node graph = Node.ANY;
  private long statements;
  private long graphs;

  /**
   * @param kept what the store wrote down; empty where it kept no ledger
   */
  Tally(Optional<Ledger> kept) {
    this.kept = kept;
  }

  /** One more. */
  void add(Quad quad) {
    statements++;
    found = found.with(quad, 1);
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphs++;
    }
  }

  /**
   * What was counted, as a manifest.
   *
   * @throws Fault STORE_UNREADABLE when it is not what was written down
   */
  Backup backup(String place, String sha256) {
    String snapshot = found.snapshot();
    if (kept.isPresent() && !kept.get().snapshot().equals(snapshot)) {
      throw Failures.unlike(place);
    }
    Optional<String> derivedFrom = kept.flatMap(Ledger::derivedFrom);
    return new Backup(snapshot, statements, graphs, derivedFrom, sha256);
  }

  /** What was counted. */
  Ledger ledger() {
    return found;
  }

  /** How many statements. */
  long statements() {
    return statements;
  }
}
