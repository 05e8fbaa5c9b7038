package org.detente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.validate.Admitted;
import org.detente.validate.ParsedGraph;

/** Puts graphs in the place of their former versions, a batch in one transaction. */
final class Placing {

  private final TdbConnection connection;
  private final Optional<Instant> time;

  /**
   * @param time see {@link Store#load}
   */
  Placing(TdbConnection connection, Optional<Instant> time) {
    this.connection = connection;
    this.time = time;
  }

  /**
   * Puts graphs in place, batch by batch.
   *
   * @param durable told of each graph after its batch
   */
  LoadSummary placeAll(Iterable<Admitted> graphs, StoreLimits limits, Consumer<Admitted> durable) {
    LoadSummary summary = LoadSummary.NOTHING;
    List<Admitted> batch = new ArrayList<>();
    long quads = 0;
    for (Admitted graph : graphs) {
      batch.add(graph);
      quads += graph.graph().size();
      if (batch.size() >= limits.batchGraphs() || quads >= limits.batchQuads()) {
        summary = summary.plus(place(batch));
        batch.forEach(durable);
        batch.clear();
        quads = 0;
      }
    }
    summary = summary.plus(place(batch));
    batch.forEach(durable);
    return summary;
  }

  /** Puts the graphs of a batch in place, all of them or none; what stands so is left alone. */
  LoadSummary place(List<Admitted> batch) {
    Set<Admitted> changed = new LinkedHashSet<>();
    List<Admitted> untold = new ArrayList<>();
    List<Admitted> unnoted = new ArrayList<>();
    connection.read(
        data -> {
          AuditGraph audit = new AuditGraph(data, time);
          for (Admitted graph : batch) {
            if (!stands(data, graph.graph())) {
              changed.add(graph);
            } else if (graph.isArticle() && !audit.tells(graph.graph())) {
              untold.add(graph);
            } else if (!graph.isArticle() && !isNoted(data, graph)) {
              unnoted.add(graph);
            }
          }
          return null;
        });
    if (!changed.isEmpty() || !untold.isEmpty() || !unnoted.isEmpty()) {
      connection.write(
          changed.stream().mapToLong(graph -> graph.graph().size()).sum(),
          data -> {
            untold.forEach(graph -> new AuditGraph(data, time).placed(graph.graph()));
            unnoted.forEach(graph -> note(data, graph));
            batch.stream()
                .filter(graph -> changed.contains(graph) || AuditGraph.isMeant(graph.graph()))
                .forEach(graph -> place(data, graph, time));
          });
    }
    ToIntFunction<Boolean> count =
        article -> (int) changed.stream().filter(graph -> graph.isArticle() == article).count();
    return new LoadSummary(
        count.applyAsInt(true),
        count.applyAsInt(false),
        batch.size() - changed.size(),
        changed.stream().mapToLong(graph -> graph.graph().size()).sum());
  }

  /** Takes away what there is of articles, all of them or none; how many there were. */
  int withdraw(Collection<String> articles, Optional<Withdrawal> withdrawal) {
    List<Node> there =
        connection.read(
            data ->
                articles.stream()
                    .map(GraphNames::ofArticle)
                    .distinct()
                    .filter(graph -> new AuditGraph(data, time).knows(graph))
                    .toList());
    if (!there.isEmpty()) {
      connection.write(0, data -> there.forEach(graph -> withdraw(data, graph, withdrawal)));
    }
    return there.size();
  }

  /** Puts graphs in place and withdraws articles, all of it or nothing. */
  void change(Collection<Admitted> graphs, Map<String, Withdrawal> withdrawn) {
    connection.write(
        graphs.stream().mapToLong(graph -> graph.graph().size()).sum(),
        data -> {
          withdrawn.forEach(
              (article, remembered) ->
                  withdraw(data, GraphNames.ofArticle(article), Optional.of(remembered)));
          graphs.forEach(graph -> place(data, graph, time));
        });
  }

  private void withdraw(CountedGraphs data, Node graph, Optional<Withdrawal> remembered) {
    data.removeGraph(graph);
    AuditGraph audit = new AuditGraph(data, time);
    audit.withdrawn(graph);
    remembered.ifPresent(withdrawal -> audit.remembers(graph, withdrawal));
  }

  private static boolean stands(DatasetGraph data, ParsedGraph graph) {
    return AuditGraph.isMeant(graph) ? AuditGraph.holds(data, graph) : Graphs.stands(data, graph);
  }

  private static boolean isNoted(DatasetGraph data, Admitted layer) {
    return LayerNotes.of(data, Graphs.name(layer.graph())).equals(layer.source());
  }

  private static void note(CountedGraphs data, Admitted layer) {
    data.madeOf(Graphs.name(layer.graph()), layer.source());
  }

  /** Puts one graph that has passed the door in place. */
  static void place(CountedGraphs data, Admitted graph, Optional<Instant> time) {
    place(data, graph.graph(), time);
    if (!graph.isArticle()) {
      note(data, graph);
    }
  }

  /** Puts one graph in place. */
  static void place(CountedGraphs data, ParsedGraph graph, Optional<Instant> time) {
    if (AuditGraph.isMeant(graph)) {
      AuditGraph.put(data, graph);
      return;
    }
    data.replace(Graphs.name(graph), graph);
    if (graph.isArticle()) {
      new AuditGraph(data, time).placed(graph);
    }
  }
}
