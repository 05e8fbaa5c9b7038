package org.detente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
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

  private final Tally tally;

  /**
   * @param data in a write transaction
   * @param before of the data as they are
   */
  CountedGraphs(DatasetGraph data, Ledger before) {
    super(data);
    this.tally = new Tally(before);
  }

  /** What the data amount to now. */
  Ledger ledger() {
    return tally.ledger();
  }

  /** From now on what is derived counts as made of that evidence. */
  void derivedFrom(String evidence) {
    tally.derivedFrom(evidence);
  }

  /**
   * Puts statements in the place of those that a graph has. Of a graph that memory holds twice only
   * the differences are written: the events of a store are made anew with each load, and few
   * change.
   */
  void replace(Node name, ParsedGraph graph) {
    forgetSource(name);
    if (graph.size() > MOST_COMPARED) {
      removeGraph(name);
      graph.forEach(t -> place(Quad.create(name, t)));
    } else {
      replaceDifferences(name, graph);
    }
  }

  /** Writes down which files a layer was made of. */
  void madeOf(Node layer, Optional<String> source) {
    LayerNotes.put(get(), layer, source);
  }

  private void forgetSource(Node name) {
    if (!GraphNames.isArticle(name)) {
      madeOf(name, Optional.empty());
    }
  }

  private void replaceDifferences(Node name, ParsedGraph graph) {
    Set<Quad> staying = new HashSet<>();
    List<Quad> going = new ArrayList<>();
    get()
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean stays = graph.contains(quad.asTriple()) && staying.add(quad);
              if (!stays) {
                going.add(quad);
              }
            });
    for (Quad quad : going) {
      get().delete(quad);
      tally.remove(quad);
    }
    if (!going.isEmpty() && get().getGraph(name).size() != staying.size()) {
      // What an older program stored in a form that cannot be found again goes with its graph.
      get().removeGraph(name);
      staying.forEach(get()::add);
    }
    graph.forEach(
        t -> {
          Quad quad = Quad.create(name, t);
          if (!staying.contains(quad)) {
            place(quad);
          }
        });
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
    tally.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    if (get().contains(quad)) {
      get().delete(quad);
      tally.remove(quad);
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
    forgetSource(graph);
    get().find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(tally::remove);
    get().removeGraph(graph);
  }
}
