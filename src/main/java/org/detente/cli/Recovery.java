package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;

/** What is made good when a store is opened that a process left in the midst of its work. */
final class Recovery {

  private Recovery() {}

  /**
   * Makes the events of a store anew where they are not those of what it holds: the process that
   * loaded or withdrew articles died before it made them, or an older program did.
   *
   * @param err told when that was so
   * @throws org.detente.model.Fault those of validating and loading
   */
  static void of(EmbeddedStore store, Path place, PrintWriter err) throws IOException {
    if (store.isBehind()) {
      EventLayer layer =
          EventLayer.renew(store, Shipped.open(List.of()).validator(), Home.resolve(""));
      err.println(
          place
              + ": the last load was cut off, or an older program made the events; "
              + layer.told()
              + " made anew");
      err.flush();
    }
  }
}
