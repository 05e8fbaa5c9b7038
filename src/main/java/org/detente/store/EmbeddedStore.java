package org.detente.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Object backups = new Object();

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

  /**
   * True when there is a store in the folder, or something that is none and will be complained of
   * when it is opened; false where nothing is, or what a restore left that was cut off.
   */
  public static boolean isThere(Path folder) {
    return StoreFolder.isThere(folder);
  }

  /** An empty store in memory. */
  public static EmbeddedStore inMemory() {
    return new EmbeddedStore(TdbConnection.inMemory(), StoreLimits.DEFAULT);
  }

  /** A store in memory with graphs that no shape has been asked about, to put questions to. */
  public static EmbeddedStore inMemory(Collection<ParsedGraph> graphs) {
    EmbeddedStore store = inMemory();
    store.connection.write(
        0, dataset -> graphs.forEach(graph -> Placing.place(dataset, graph, Optional.empty())));
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

  /**
   * As {@link #read}, for what may take seconds: it waits where {@link #compact} is about to end.
   */
  public <T> T readLong(Function<DatasetGraph, T> reading) {
    return connection.readLong(reading);
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

  /** The {@link #snapshot()} that who is handed data by {@link #read} sees; others may be ahead. */
  public String snapshot(DatasetGraph data) {
    return Ledger.kept(data).orElseGet(connection::ledger).snapshot();
  }

  /**
   * Writes all that it holds at this moment into a new folder, while others read and write; {@link
   * Backup#restore} makes a store of it. The folder gets its name once it is whole and on the disk.
   *
   * @param folder must not be there, or be empty
   * @return what the manifest says
   * @throws Fault BAD_USAGE when it is there, DISK_FULL; STORE_UNREADABLE when the store holds
   *     other statements than were written to it
   */
  public Backup backup(Path folder) {
    return backup(folder, Long.MAX_VALUE);
  }

  /** As {@link #backup(Path)}, in parts that end with the graph that has their {@code most}th. */
  public Backup backup(Path folder, long most) {
    synchronized (backups) {
      return new BackupWriter(place(), folder).write(this, limits.reserveBytes(), most);
    }
  }

  /**
   * Gives back the disk space of what was replaced and withdrawn, while others read; writes wait,
   * and it waits itself for a backup under way.
   *
   * @throws Fault DISK_FULL when there is no room for a second copy beside the reserve,
   *     STORE_UNREADABLE; the store is as it was then
   */
  public void compact() {
    // A backup reads for long; an exchange that waited for it would keep all other readers out.
    synchronized (backups) {
      synchronized (this) {
        connection.compact();
      }
    }
  }

  /** Bytes that its files take; 0 in memory. */
  public long bytes() {
    return connection.bytes();
  }

  /** True when the graph of a layer has statements. */
  public boolean holds(Layer layer) {
    return read(data -> data.containsGraph(NodeFactory.createURI(layer.graph())));
  }

  @Override
  public synchronized LoadSummary load(
      Iterable<Admitted> graphs, Optional<Instant> time, Consumer<Admitted> durable) {
    return new Placing(connection, time).placeAll(graphs, limits, durable);
  }

  /**
   * What events are made of, as {@link #snapshot()} tells it of the whole: articles, the reference
   * layer and the audit graph with its reviews.
   */
  public String evidence() {
    return connection.ledger().evidenceId();
  }

  /** From now on events are wanted: as long as nobody has made them, the store is behind. */
  public synchronized void expectDerived() {
    if (connection.ledger().derivedFrom().isEmpty()) {
      connection.write(0, data -> data.derivedFrom(Ledger.NOTHING_YET));
    }
  }

  /**
   * True when events are wanted and were not made of what is there now: a process died in between,
   * or has yet to make them.
   */
  public boolean isBehind() {
    return connection.ledger().isBehind();
  }

  /**
   * Puts a layer in its place that is made of the others, the last one of those that are, and
   * writes down what they were made of.
   *
   * @param evidence what {@link #evidence()} was before the first statement was read
   * @throws Fault as for {@link #load}
   */
  public synchronized void loadDerived(Admitted layer, String evidence) {
    connection.write(
        layer.graph().size(),
        data -> {
          Placing.place(data, layer, Optional.empty());
          data.derivedFrom(Ledger.madeOf(evidence));
        });
  }

  @Override
  public synchronized int retract(
      Collection<String> articles, Optional<Instant> time, Optional<Withdrawal> withdrawal) {
    return new Placing(connection, time).withdraw(articles, withdrawal);
  }

  /**
   * Puts graphs in place and withdraws articles in one transaction, however many they are: what the
   * audit graph is told of a change is there when and only when the change is.
   *
   * @param graphs as for {@link #load}
   * @param withdrawn by article id, what is remembered of it
   * @param time as for {@link #load}
   * @throws Fault as for {@link #load}; then nothing is changed
   */
  public synchronized void change(
      Collection<Admitted> graphs, Map<String, Withdrawal> withdrawn, Optional<Instant> time) {
    new Placing(connection, time).change(graphs, withdrawn);
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
}
