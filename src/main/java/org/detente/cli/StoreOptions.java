package org.detente.cli;

import java.nio.file.Path;
import org.detente.store.EmbeddedStore;
import org.detente.store.RemoteStore;
import org.detente.store.Store;
import picocli.CommandLine.Option;

/** Where graphs are kept: exactly one of the two. */
final class StoreOptions {

  @Option(names = "--store", paramLabel = "DIR", description = "The embedded store in a folder.")
  private Path store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "An endpoint of the Graph Store Protocol, such as a Fuseki dataset.")
  private String endpoint;

  /** Opens it; a folder is made where there is none. */
  Store open() {
    return store == null ? RemoteStore.at(endpoint) : EmbeddedStore.open(store);
  }

  /**
   * Opens one that is there already.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE when there is none in the folder
   */
  Store openThere() {
    return store == null ? RemoteStore.at(endpoint) : QuerySource.openStore(store);
  }

  /** Its name, for messages. */
  String place() {
    return store == null ? endpoint : store.toString();
  }
}
