package org.detente.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;

/** Events of what a store holds. */
class EventLayerTest {

  @Test
  void of_a_store_that_holds_nothing_there_are_none() throws IOException {
    Path home = Path.of("").toAbsolutePath();
    Validator validator = Validator.of(home.resolve("ontology"));
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      store.expectDerived();
      EventLayer layer = EventLayer.renew(store, validator, home);
      assertEquals("0 events", layer.told());
      assertFalse(store.holds(Layer.EVENTS));
      assertFalse(store.isBehind());
    }
  }
}
