package org.detente.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TDB2 database that is open, in a folder or in memory, and the transactions on it. Should a
 * write fail, the database is closed and opened anew before anything else is written.
 */
final class TdbConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

  private final Optional<StoreFolder> folder;
  private final StoreLimits limits;

  /** Readers share it; replacing {@link #dataset} by a newly opened one takes it alone. */
  private final ReentrantReadWriteLock opened = new ReentrantReadWriteLock(true);

  private DatasetGraph dataset;
  private boolean usable = true;
  private volatile long revision;

  private volatile Known known = new Known(-1, Ledger.EMPTY);

  /** What the dataset amounted to at a revision. */
  private record Known(long revision, Ledger ledger) {}

  private TdbConnection(Optional<StoreFolder> folder, StoreLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.dataset = connect();
  }

  /** Opens the database in a folder, making it when there is none. */
  static TdbConnection open(Path folder, StoreLimits limits) {
    StoreFolder taken = StoreFolder.take(folder);
    try {
      return new TdbConnection(Optional.of(taken), limits);
    } catch (Fault fault) {
      taken.close();
      throw fault;
    }
  }

  /** An empty database in memory. */
  static TdbConnection inMemory() {
    return new TdbConnection(Optional.empty(), StoreLimits.DEFAULT);
  }

  /**
   * Reads in one transaction.
   *
   * @param reading handed the dataset, in whose default graph nothing but a ledger is kept and
   *     whose queries see the union of the named graphs there; it must not keep it, nor write, nor
   *     be interrupted
   * @throws Fault STORE_UNREADABLE when the files cannot be read
   */
  <T> T read(Function<DatasetGraph, T> reading) {
    opened.readLock().lock();
    try {
      requireUsable();
      if (dataset.isInTransaction()) {
        return reading.apply(dataset);
      }
      dataset.begin(TxnType.READ);
      try {
        return reading.apply(dataset);
      } finally {
        dataset.end();
      }
    } catch (TDBException | RuntimeIOException | FileException e) {
      throw unreadable(e);
    } finally {
      opened.readLock().unlock();
    }
  }

  /** Waits for a write under way, then lets go of the folder. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    opened.writeLock().lock();
    try {
      if (usable) {
        usable = false;
        disconnect();
      }
      folder.ifPresent(StoreFolder::close);
    } finally {
      opened.writeLock().unlock();
    }
  }

  /** How many writes were committed, or given up, since it was opened. */
  long revision() {
    return revision;
  }

  /** How the store is called in faults. */
  String place() {
    return folder.map(taken -> taken.path().toString()).orElse("memory");
  }

  /** What the dataset amounts to; read once, or counted where no ledger was kept. */
  Ledger ledger() {
    Known last = known;
    long now = revision;
    if (last.revision() == now) {
      return last.ledger();
    }
    Ledger found = read(data -> Ledger.kept(data).orElseGet(() -> Ledger.counted(data)));
    if (now == revision) {
      known = new Known(now, found);
    }
    return found;
  }

  /**
   * Writes in one transaction.
   *
   * @throws Fault DISK_FULL, STORE_UNREADABLE; nothing is written then
   */
  synchronized void write(Consumer<CountedGraphs> change) {
    requireUsable();
    requireRoom();
    Ledger before = ledger();
    boolean committed = false;
    try {
      dataset.begin(TxnType.WRITE);
      CountedGraphs counted = new CountedGraphs(dataset, before);
      change.accept(counted);
      counted.ledger().keep(dataset);
      dataset.commit();
      dataset.end();
      committed = true;
      revision++;
      known = new Known(revision, counted.ledger());
    } catch (RuntimeException e) {
      throw e instanceof Fault fault ? fault : unreadable(e);
    } finally {
      if (!committed) {
        reopen();
      }
    }
  }

  /** After a write that did not commit, whatever the reason, errors of the machine among them. */
  private void reopen() {
    opened.writeLock().lock();
    usable = false;
    revision++;
    try {
      abandon();
      disconnect();
      dataset = connect();
      usable = folder.isPresent();
    } finally {
      opened.writeLock().unlock();
    }
  }

  /** Ends the transaction as well as can be; what it did is thrown away with the connection. */
  private void abandon() {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
    } catch (RuntimeException e) {
      LOG.debug("a write could not be aborted", e);
    }
  }

  private DatasetGraph connect() {
    try {
      DatasetGraph connected =
          folder.isPresent()
              ? DatabaseMgr.connectDatasetGraph(folder.get().path().toString())
              : DatabaseMgr.createDatasetGraph();
      connected.getContext().set(TDB2.symUnionDefaultGraph, true);
      return connected;
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private void disconnect() {
    if (folder.isPresent()) {
      TDBInternal.expel(dataset, true);
    }
  }

  private void requireUsable() {
    if (!usable) {
      throw new Fault(
          Fault.Code.STORE_UNREADABLE, place(), "closed; expected an open store", "Start again");
    }
  }

  private void requireRoom() {
    if (folder.isPresent() && folder.get().usableBytes() < limits.reserveBytes()) {
      throw new Fault(
          Fault.Code.DISK_FULL,
          place(),
          folder.get().usableBytes() + " bytes free; expected " + limits.reserveBytes(),
          "Free some space and load again");
    }
  }

  private Fault unreadable(RuntimeException e) {
    String found = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return new Fault(
        Fault.Code.STORE_UNREADABLE,
        place(),
        found + "; expected a sound store",
        "Load the articles anew into an empty folder");
  }
}
