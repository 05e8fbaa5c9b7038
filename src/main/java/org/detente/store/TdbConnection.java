package org.detente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;

/**
 * A TDB2 database that is open, in a folder or in memory, and the transactions on it. Should a
 * write fail, the database is closed and opened anew before anything else is written.
 */
final class TdbConnection implements AutoCloseable {

  private final Optional<StoreFolder> folder;
  private final StoreLimits limits;

  /** Readers share it; replacing {@link #database} by a newly opened one takes it alone. */
  private final ReentrantReadWriteLock opened = new ReentrantReadWriteLock(true);

  private final Lull lull = new Lull(opened);

  private Database database;
  private volatile State state = State.OPEN;
  private final Revisions revisions = new Revisions();

  /** Broken is what could not be opened anew after a failure; that is tried again at each use. */
  private enum State {
    OPEN,
    BROKEN,
    CLOSED
  }

  private TdbConnection(Optional<StoreFolder> folder, StoreLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.database = Database.connect(folder);
  }

  /** Opens the database in a folder, making it when there is none. */
  static TdbConnection open(Path folder, StoreLimits limits) {
    return open(StoreFolder.take(folder), limits);
  }

  /** Opens the database in a folder that is taken, and lets go of it when that cannot be done. */
  static TdbConnection open(StoreFolder taken, StoreLimits limits) {
    try {
      TdbConnection connection = new TdbConnection(Optional.of(taken), limits);
      Leftovers.remove(taken.path());
      return connection;
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
   *     whose queries see the union of the named graphs there; it must not keep it, nor write
   * @throws Fault STORE_UNREADABLE when the files cannot be read
   */
  <T> T read(Function<DatasetGraph, T> reading) {
    if (state == State.BROKEN && opened.getReadHoldCount() == 0) {
      mend();
    }
    opened.readLock().lock();
    try {
      requireOpen();
      DatasetGraph dataset = database.data();
      if (dataset.isInTransaction()) {
        return reading.apply(dataset);
      }
      dataset.begin(TxnType.READ);
      try {
        return reading.apply(dataset);
      } finally {
        dataset.end();
      }
    } catch (RuntimeException | InternalError e) {
      if (!Failures.isOfReading(e)) {
        throw e;
      }
      state = Failures.areFilesLost(e) && state == State.OPEN ? State.BROKEN : state;
      throw Failures.unreadable(place(), e);
    } finally {
      opened.readLock().unlock();
    }
  }

  /** As {@link #read}, for what may take seconds: TOO_BUSY where files are to be exchanged. */
  <T> T readLong(Function<DatasetGraph, T> reading) {
    if (opened.getReadHoldCount() == 0 && !lull.letIn()) {
      throw Lull.busy();
    }
    return read(reading);
  }

  /** Waits for a write under way, then lets go of the folder. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    opened.writeLock().lock();
    try {
      if (state != State.CLOSED) {
        state = State.CLOSED;
        database.disconnect();
      }
      folder.ifPresent(StoreFolder::close);
    } finally {
      opened.writeLock().unlock();
    }
  }

  /** How many writes were committed, or given up, since it was opened. */
  long revision() {
    return revisions.last();
  }

  /** Bytes that its files take; 0 in memory. */
  long bytes() {
    return folder.map(StoreFolder::usedBytes).orElse(0L);
  }

  /** How the store is called in faults. */
  String place() {
    return Database.place(folder);
  }

  /** What the dataset amounts to; read once, or counted where no ledger was kept. */
  Ledger ledger() {
    return revisions.ledger(
        () -> read(data -> Ledger.kept(data).orElseGet(() -> Ledger.counted(data))));
  }

  /**
   * Writes in one transaction.
   *
   * @param quads how many statements come, about
   * @throws Fault DISK_FULL, STORE_UNREADABLE; nothing is written then, or all of it where the
   *     failure came after the commit had reached the disk
   */
  synchronized void write(long quads, Consumer<CountedGraphs> change) {
    mend();
    requireRoom(limits.roomFor(quads));
    Ledger before = ledger();
    DatasetGraph dataset = database.data();
    boolean committed = false;
    try {
      dataset.begin(TxnType.WRITE);
      CountedGraphs counted = new CountedGraphs(dataset, before);
      change.accept(counted);
      counted.ledger().keep(dataset);
      dataset.commit();
      dataset.end();
      committed = true;
      revisions.next(counted.ledger());
    } catch (RuntimeException | InternalError e) {
      throw Failures.ofWriting(place(), e);
    } finally {
      if (!committed) {
        reopen();
      }
    }
  }

  /**
   * Copies what is used into new files and lets go of the old ones; readers go on meanwhile, and
   * wait for the moment of exchange. A store in memory is left alone.
   *
   * @throws Fault DISK_FULL, STORE_UNREADABLE; the store is as it was then
   */
  synchronized void compact() {
    if (folder.isEmpty()) {
      return;
    }
    mend();
    requireRoom(limits.reserveBytes() + bytes());
    try (DraftDatabase draft = DraftDatabase.in(folder.get().path())) {
      draft.copy(this);
      exchange(draft);
    } catch (IOException | RuntimeException | InternalError e) {
      throw Failures.ofWriting(place(), e);
    }
  }

  private void exchange(DraftDatabase draft) throws IOException {
    lull.await();
    state = State.BROKEN;
    revisions.next();
    try {
      database.disconnect();
      draft.put();
      database = Database.connect(folder);
      state = State.OPEN;
    } finally {
      opened.writeLock().unlock();
    }
  }

  /** Opens it anew where the last attempt to do so failed. */
  private synchronized void mend() {
    if (state == State.BROKEN && folder.isPresent()) {
      reopen();
    }
    requireOpen();
  }

  /** After a write that did not commit, whatever the reason, errors of the machine among them. */
  private void reopen() {
    opened.writeLock().lock();
    state = State.BROKEN;
    revisions.next();
    try {
      database.abandon();
      database.disconnect();
      if (folder.isPresent()) {
        database = Database.connect(folder);
        state = State.OPEN;
      }
    } finally {
      opened.writeLock().unlock();
    }
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new Fault(
          Fault.Code.STORE_UNREADABLE, place(), "closed; expected an open store", "Start again");
    }
  }

  private void requireRoom(long need) {
    folder.ifPresent(taken -> Room.require(taken.path(), place(), need));
  }
}
