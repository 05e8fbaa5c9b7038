package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.LayerSource;
import org.detente.validate.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store knows which files its layers were made of, as long as they are what it holds. */
class LayerNotesTest {

  private static final String ONE =
      "<https://example.org/a> <https://example.org/b> <https://example.org/c> .";
  private static final String OTHER =
      "<https://example.org/a> <https://example.org/b> <https://example.org/d> .";

  private static Validator validator;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    validator = Validator.of(Path.of("ontology"));
  }

  @Test
  void what_was_made_of_the_same_files_is_known_when_the_store_is_opened_again()
      throws IOException {
    List<Path> files = List.of(file("a.ttl", ONE));
    try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"))) {
      assertFalse(isMadeOf(store, files));
      store.load(List.of(layer(files)));
      assertTrue(isMadeOf(store, files));
    }
    try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"))) {
      assertTrue(isMadeOf(store, files));
      assertFalse(LayerNotes.isMadeOf(store, Layer.ONTOLOGY, LayerSource.of(files)));
    }
  }

  @Test
  void other_words_other_names_and_more_files_are_something_else() throws IOException {
    List<Path> files = List.of(file("a.ttl", ONE));
    String source = LayerSource.of(files);
    assertEquals(source, LayerSource.of(files));
    assertNotEquals(source, LayerSource.of(List.of(file("b.ttl", ONE))));
    assertNotEquals(source, LayerSource.of(List.of(files.get(0), file("c.ttl", ""))));
    file("a.ttl", OTHER);
    assertNotEquals(source, LayerSource.of(files));
  }

  @Test
  void a_layer_that_is_replaced_is_of_its_own_files_alone() throws IOException {
    List<Path> files = List.of(file("a.ttl", ONE));
    List<Path> others = List.of(file("b.ttl", OTHER));
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      store.load(List.of(layer(files)));
      store.load(List.of(layer(others)));
      assertFalse(isMadeOf(store, files));
      assertTrue(isMadeOf(store, others));
    }
  }

  @Test
  void a_layer_that_stands_already_is_noted_and_is_no_change() throws IOException {
    List<Path> files = List.of(file("a.ttl", ONE));
    List<Path> renamed = List.of(file("b.ttl", ONE));
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      store.load(List.of(layer(files)));
      String snapshot = store.snapshot();
      assertEquals(1, store.load(List.of(layer(renamed))).unchanged());
      assertTrue(isMadeOf(store, renamed));
      assertEquals(snapshot, store.snapshot());
    }
  }

  private static boolean isMadeOf(EmbeddedStore store, List<Path> files) {
    return LayerNotes.isMadeOf(store, Layer.LEXICON, LayerSource.of(files));
  }

  private static Admitted layer(List<Path> files) {
    return validator.admitLayer(Layer.LEXICON, files);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
