package org.detente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.detente.store.EmbeddedStore;
import org.detente.store.RemoteStore;
import org.detente.store.Store;
import org.detente.store.StoreLimits;
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
  Store open(StoreLimits limits) {
    return store == null ? RemoteStore.at(endpoint) : EmbeddedStore.open(store, limits);
  }

  /** Where what is refused goes, unless it is said: beside the folder of the store. */
  Optional<Path> rejected() {
    return Optional.ofNullable(store)
        .map(folder -> folder.toAbsolutePath().normalize())
        .map(folder -> folder.resolveSibling(folder.getFileName() + "-rejected"));
  }

  /**
   * Opens one that is there already.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE when there is none in the folder
   */
  Store openThere(StoreLimits limits) {
    return store == null ? RemoteStore.at(endpoint) : QuerySource.openStore(store, limits);
  }

  /** Its folder; null of an endpoint. */
  Path folder() {
    return store;
  }

  /** Its name, for messages. */
  String place() {
    return store == null ? endpoint : store.toString();
  }
}
