package org.detente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A database in the making, in a folder within the folder of a store. One renaming puts it in the
 * place of the one that is there; whoever opens the store sees that one before, and this one whole
 * after.
 *
 * <p>Compaction by TDB2 5.6.0 is not used: a reader that begins before it switches and ends after
 * ends a transaction of the new database, and it waits for the old one for ever.
 */
final class DraftDatabase extends StreamRDFBase implements AutoCloseable {

  private final Path store;
  private final Path folder;
  private final DatasetGraph data;
  private final DataLoader loader;
  private final StreamRDF statements;
  private final Tally tally = new Tally();
  private boolean open = true;

  private DraftDatabase(Path store, Path folder) {
    this.store = store;
    this.folder = folder;
    this.data = DatabaseMgr.connectDatasetGraph(folder.toString());
    // One index is filled while statements come, and the others from it: in less time and smaller
    // files than statement by statement, and in little memory, unlike the loaders with threads.
    this.loader = LoaderFactory.sequentialLoader(data, (format, values) -> {});
    loader.startBulk();
    this.statements = loader.stream();
    statements.start();
  }

  /**
   * Begins one in the folder of a store, which nobody else writes to.
   *
   * @throws IOException when the folder cannot be written to
   */
  static DraftDatabase in(Path store) throws IOException {
    Path folder = store.resolve(Leftovers.RESTORING);
    Folders.remove(folder);
    Files.createDirectory(folder);
    return new DraftDatabase(store, folder);
  }

  /** Adds a statement that is not in it yet; nothing of it is kept should anything go wrong. */
  @Override
  public void quad(Quad quad) {
    statements.quad(quad);
    tally.add(quad);
  }

  /**
   * Ends it: all is on the disk.
   *
   * @param derivedFrom see {@link Ledger#derivedFrom}
   * @return what was added
   */
  Ledger complete(Optional<String> derivedFrom) {
    statements.finish();
    loader.finishBulk();
    Ledger counted = tally.ledger();
    Ledger ledger = new Ledger(counted.content(), counted.evidence(), derivedFrom);
    data.begin(TxnType.WRITE);
    ledger.keep(data);
    data.commit();
    data.end();
    disconnect();
    return ledger;
  }

  /**
   * Fills it with what another holds.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE when that is not what was written to it
   */
  void copy(TdbConnection other) {
    Ledger there = other.ledger();
    other.read(
        all -> {
          all.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::quad);
          return null;
        });
    if (!complete(there.derivedFrom()).content().equals(there.content())) {
      throw Failures.unlike(other.place());
    }
  }

  /** How many statements were added. */
  long statements() {
    return tally.statements();
  }

  /** Puts it in the place of the database that is there, which nobody may have open. */
  void put() throws IOException {
    DurableFiles.rename(Leftovers.databases(folder).get(0), Leftovers.next(store));
    Leftovers.remove(store);
  }

  /** Takes away what is left of it. */
  @Override
  public void close() throws IOException {
    disconnect();
    Folders.remove(folder);
  }

  private void disconnect() {
    if (open) {
      open = false;
      TDBInternal.expel(data, true);
    }
  }
}
