package org.detente.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/**
 * A TDB2 database in a folder, or in memory for as long as the process lives. One writer, many
 * readers; safe for threads.
 *
 * <p>Nothing is parsed or validated inside a write transaction, because an aborted write of TDB2
 * 5.6.0 spoils the next one that commits (apache/jena GH-3877).
 */
public final class EmbeddedStore implements Store {

  private final TdbConnection connection;
  private final StoreLimits limits;

  private EmbeddedStore(TdbConnection connection, StoreLimits limits) {
    this.connection = connection;
    this.limits = limits;
  }

  /**
   * Opens the store in a folder, making it when there is none.
   *
   * @throws Fault STORE_IN_USE, STORE_UNREADABLE
   */
  public static EmbeddedStore open(Path folder) {
    return open(folder, StoreLimits.DEFAULT);
  }

  /** As {@link #open(Path)}, with limits of one's own. */
  public static EmbeddedStore open(Path folder, StoreLimits limits) {
    return new EmbeddedStore(TdbConnection.open(folder, limits), limits);
  }

  /** An empty store in memory. */
  public static EmbeddedStore inMemory() {
    return new EmbeddedStore(TdbConnection.inMemory(), StoreLimits.DEFAULT);
  }

  /** A store in memory with graphs that no shape has been asked about, to put questions to. */
  public static EmbeddedStore inMemory(Collection<ParsedGraph> graphs) {
    EmbeddedStore store = inMemory();
    store.connection.write(
        dataset -> graphs.forEach(graph -> place(dataset, graph, Optional.empty())));
    return store;
  }

  /**
   * Reads in one transaction.
   *
   * @param reading handed the dataset, in whose default graph nothing but a ledger is kept and
   *     whose queries see the union of the named graphs there; it must not keep it, nor write, nor
   *     be interrupted
   * @throws Fault STORE_UNREADABLE when the files cannot be read
   */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return connection.read(reading);
  }

  /** How many statements each graph has, by its IRI. */
  public SortedMap<String, Long> sizes() {
    return read(
        data -> {
          SortedMap<String, Long> sizes = new TreeMap<>();
          data.listGraphNodes()
              .forEachRemaining(
                  name -> sizes.put(name.getURI(), (long) data.getGraph(name).size()));
          return sizes;
        });
  }

  /**
   * A number that grows with every write: while it is the same, what was read still stands. It
   * begins anew when the store is opened.
   */
  public long revision() {
    return connection.revision();
  }

  /**
   * Tells one state of the store from another: 64 hexadecimal digits that change with every write
   * that changes a statement of a named graph, survive restarts, and are the same where the same
   * statements are, in whatever order they came. Costs nothing; of a store that was last written
   * before this was kept, the first call counts its statements.
   *
   * @throws Fault STORE_UNREADABLE
   */
  public String snapshot() {
    return connection.ledger().snapshot();
  }

  /**
   * The {@link #snapshot()} that a reader sees, which another may have moved on from.
   *
   * @param data as {@link #read} hands it over
   */
  public String snapshot(DatasetGraph data) {
    return Ledger.kept(data).orElseGet(connection::ledger).snapshot();
  }

  /** True when the graph of a layer has statements. */
  public boolean holds(Layer layer) {
    return read(data -> data.containsGraph(NodeFactory.createURI(layer.graph())));
  }

  @Override
  public synchronized LoadSummary load(Iterable<Admitted> graphs, Optional<Instant> time) {
    LoadSummary summary = LoadSummary.NOTHING;
    List<Admitted> batch = new ArrayList<>();
    long quads = 0;
    for (Admitted graph : graphs) {
      batch.add(graph);
      quads += graph.graph().size();
      if (batch.size() >= limits.batchGraphs() || quads >= limits.batchQuads()) {
        summary = summary.plus(replace(batch, time));
        batch.clear();
        quads = 0;
      }
    }
    return summary.plus(replace(batch, time));
  }

  @Override
  public synchronized int retract(Collection<String> articles, Optional<Instant> time) {
    List<Node> there =
        read(
            data ->
                articles.stream()
                    .map(GraphNames::ofArticle)
                    .distinct()
                    .filter(graph -> new AuditGraph(data, time).knows(graph))
                    .toList());
    if (!there.isEmpty()) {
      connection.write(
          data -> {
            there.forEach(data::removeGraph);
            there.forEach(new AuditGraph(data, time)::withdrawn);
          });
    }
    return there.size();
  }

  /**
   * Puts graphs in place and withdraws articles in one transaction, however many they are: what the
   * audit graph is told of a change is there when and only when the change is.
   *
   * @param graphs as for {@link #load}
   * @param withdrawn article ids
   * @param time as for {@link #load}
   * @throws Fault as for {@link #load}; then nothing is changed
   */
  public synchronized void change(
      Collection<Admitted> graphs, Collection<String> withdrawn, Optional<Instant> time) {
    connection.write(
        data -> {
          for (String article : withdrawn) {
            Node graph = GraphNames.ofArticle(article);
            data.removeGraph(graph);
            new AuditGraph(data, time).withdrawn(graph);
          }
          graphs.forEach(graph -> place(data, graph.graph(), time));
        });
  }

  /** Waits for a write under way, then lets go of the folder. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    connection.close();
  }

  /** How the store is called in faults. */
  String place() {
    return connection.place();
  }

  private LoadSummary replace(List<Admitted> batch, Optional<Instant> time) {
    Set<Admitted> changed = new LinkedHashSet<>();
    List<Admitted> untold = new ArrayList<>();
    read(
        data -> {
          AuditGraph audit = new AuditGraph(data, time);
          for (Admitted graph : batch) {
            if (!stands(data, graph.graph())) {
              changed.add(graph);
            } else if (graph.isArticle() && !audit.tells(graph.graph())) {
              untold.add(graph);
            }
          }
          return null;
        });
    if (!changed.isEmpty() || !untold.isEmpty()) {
      connection.write(
          data -> {
            untold.forEach(graph -> new AuditGraph(data, time).placed(graph.graph()));
            batch.stream()
                .filter(graph -> changed.contains(graph) || AuditGraph.isMeant(graph.graph()))
                .forEach(graph -> place(data, graph.graph(), time));
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

  private static boolean stands(DatasetGraph data, ParsedGraph graph) {
    return AuditGraph.isMeant(graph) ? AuditGraph.holds(data, graph) : Graphs.stands(data, graph);
  }

  private static void place(CountedGraphs data, ParsedGraph graph, Optional<Instant> time) {
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
