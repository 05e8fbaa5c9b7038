package org.detente.store;

import java.nio.file.Path;
import org.detente.model.Fault;

/** A process that opens the store named by its argument and closes it again. */
final class StoreOpener {

  private StoreOpener() {}

  public static void main(String[] args) {
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(args[0]))) {
      Snapshot.digest(store);
    } catch (Fault fault) {
      System.out.println(fault.getMessage());
      System.exit(fault.code().exit());
    }
  }
}
