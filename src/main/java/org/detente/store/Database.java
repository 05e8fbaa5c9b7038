package org.detente.store;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of TDB2 in a folder, or in memory, as long as it is connected. */
final class Database {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

  private final Optional<StoreFolder> folder;
  private final DatasetGraph data;

  private Database(Optional<StoreFolder> folder, DatasetGraph data) {
    this.folder = folder;
    this.data = data;
  }

  /**
   * Connects to what is in the folder, or makes a new one.
   *
   * @throws Fault STORE_UNREADABLE
   */
  static Database connect(Optional<StoreFolder> folder) {
    try {
      DatasetGraph data =
          folder.isPresent()
              ? DatabaseMgr.connectDatasetGraph(folder.get().path().toString())
              : DatabaseMgr.createDatasetGraph();
      data.getContext().set(TDB2.symUnionDefaultGraph, true);
      return new Database(folder, data);
    } catch (RuntimeException | InternalError e) {
      throw Failures.unreadable(place(folder), e);
    }
  }

  /** How a store is called in faults. */
  static String place(Optional<StoreFolder> folder) {
    return folder.map(taken -> taken.path().toString()).orElse("memory");
  }

  /** What is in it. */
  DatasetGraph data() {
    return data;
  }

  /** Ends a write as well as can be; what it did is thrown away with the connection. */
  void abandon() {
    try {
      if (data.isInTransaction()) {
        data.abort();
        data.end();
      }
    } catch (RuntimeException | InternalError e) {
      LOG.debug("a write could not be aborted", e);
    }
  }

  /** Makes TDB2 forget it, and all that it has in memory of it. */
  void disconnect() {
    if (folder.isPresent()) {
      TDBInternal.expel(data, true);
    }
  }
}
