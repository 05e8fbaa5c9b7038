package org.detente.cli;

import java.nio.file.Path;
import org.detente.query.StuckQuery;
import org.detente.store.EmbeddedStore;

/** Serves a store of which one reader never comes back, as a process of its own. */
public final class StuckService {

  private StuckService() {}

  /**
   * Arguments: those of {@code serve}; the store is opened by it, the reader is stuck in memory.
   */
  public static void main(String... args) throws Exception {
    EmbeddedStore store = EmbeddedStore.inMemory();
    Thread reader =
        new Thread(
            () ->
                store.read(
                    data -> {
                      try {
                        StuckQuery.begin();
                        Thread.sleep(Long.MAX_VALUE);
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                      return Path.of("");
                    }));
    reader.start();
    Detente.main(args);
  }
}
