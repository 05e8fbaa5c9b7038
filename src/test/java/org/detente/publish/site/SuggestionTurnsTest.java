package org.detente.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.publish.page.Addresses;
import org.detente.publish.search.SearchIndex;
import org.detente.query.Catalogue;
import org.detente.query.Turns;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;

/** Suggestions wait for a turn among those who look something up, and for no longer. */
class SuggestionTurnsTest {

  private static final Asked ASKED =
      new Asked(List.of("suggest"), Map.of("q", "x"), Optional.empty(), Optional.empty());

  @Test
  void who_types_while_all_turns_are_taken_is_turned_away() {
    Turns turns = new Turns(1, 0, Duration.ZERO);
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        SearchIndex index = SearchIndex.of(store, Catalogue.read(Path.of("queries")))) {
      Suggestions suggestions =
          new Suggestions(() -> index, new Addresses(URI.create("http://localhost/")), turns);
      assertEquals(200, suggestions.open(ASKED).orElseThrow().status());
      Fault fault = turns.take(() -> assertThrows(Fault.class, () -> suggestions.open(ASKED)));
      assertEquals(Fault.Code.TOO_BUSY, fault.code());
      assertEquals(0, turns.working());
    }
  }
}
