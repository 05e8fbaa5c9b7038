package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Layer;

/**
 * A store as {@code load} leaves it, without lexicon and ontology: these are half of all
 * statements, and of no matter to those who review, withdraw or keep articles.
 */
final class StoreWithEvents {

  private StoreWithEvents() {}

  /**
   * Fills a store.
   *
   * @param quads converted articles
   * @param store a folder that is not there yet
   */
  static void of(Path quads, Path store) throws IOException {
    Shipped shipped = Shipped.open(List.of(Layer.REFERENCE));
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      open.expectDerived();
      shipped.load(open);
      open.load(shipped.validator().admit(quads).admitted());
      EventLayer.renew(open, shipped.validator(), Home.resolve(""));
    }
  }
}
