package org.detente.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.ParsedGraph;

/**
 * A dataset in a write transaction, with a ledger of what comes and goes. It is written to by named
 * graphs alone.
 */
final class CountedGraphs extends DatasetGraphWrapper {

  private static final int MOST_COMPARED = 200_000;

  private Ledger ledger;

  /**
   * @param data in a write transaction
   * @param before of the data as they are
   */
  CountedGraphs(DatasetGraph data, Ledger before) {
    super(data);
    this.ledger = before;
  }

  /** What the data amount to now. */
  Ledger ledger() {
    return ledger;
  }

  /** From now on what is derived counts as made of that evidence. */
  void derivedFrom(String evidence) {
    ledger = ledger.derivedFrom(evidence);
  }

  /**
   * Puts statements in the place of those that a graph has. Of a graph that memory holds twice only
   * the differences are written: the events of a store are made anew with each load, and few
   * change.
   */
  void replace(Node name, ParsedGraph graph) {
    if (graph.size() > MOST_COMPARED || !replaceDifferences(name, graph)) {
      removeGraph(name);
      graph.forEach(t -> place(quad(name, t)));
    }
  }

  /**
   * False when something stays that was taken away: a literal that an older program stored in a
   * form that cannot be found again. Then the graph holds nothing any more.
   */
  private boolean replaceDifferences(Node name, ParsedGraph graph) {
    Set<Quad> coming = new LinkedHashSet<>();
    graph.forEach(t -> coming.add(quad(name, t)));
    List<Quad> going = new ArrayList<>();
    long staying = 0;
    Iterator<Quad> found = get().find(name, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (coming.remove(quad)) {
        staying++;
      } else {
        going.add(quad);
      }
    }
    Ledger before = ledger;
    for (Quad quad : going) {
      get().delete(quad);
      ledger = ledger.with(quad, -1);
    }
    if (!going.isEmpty() && Iter.count(get().find(name, Node.ANY, Node.ANY, Node.ANY)) != staying) {
      ledger = before;
      forgetGraph(name, going);
      return false;
    }
    coming.forEach(this::place);
    return true;
  }

  /** Takes away a graph of which some statements have been taken away, as far as they could be. */
  private void forgetGraph(Node name, List<Quad> going) {
    Set<Quad> counted = new LinkedHashSet<>(going);
    get().find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(counted::add);
    counted.forEach(quad -> ledger = ledger.with(quad, -1));
    get().removeGraph(name);
  }

  private static Quad quad(Node graph, Triple t) {
    return Quad.create(graph, t.getSubject(), t.getPredicate(), t.getObject());
  }

  @Override
  public void add(Quad quad) {
    if (!get().contains(quad)) {
      place(quad);
    }
  }

  /** Adds what is not there. */
  private void place(Quad quad) {
    get().add(quad);
    ledger = ledger.with(quad, 1);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    if (get().contains(quad)) {
      get().delete(quad);
      ledger = ledger.with(quad, -1);
    }
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> quads = get().stream(graph, subject, predicate, object).toList();
    quads.forEach(this::delete);
  }

  @Override
  public void removeGraph(Node graph) {
    get()
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> ledger = ledger.with(quad, -1));
    get().removeGraph(graph);
  }
}
