package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index does while its store changes, and at the end. */
class SearchFreshnessTest {

  @TempDir private Path folder;

  @Test
  void whatIsLoadedIsFoundAndWhatIsWithdrawnIsNot() {
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        SearchIndex index = index(store)) {
      assertEquals(0, titles(index));
      load(store, "un");
      assertEquals(1, titles(index));
      load(store, "deux");
      assertEquals(2, titles(index));
      store.retract(List.of("un"));
      assertEquals(1, titles(index));
    }
  }

  @Test
  void whatWasNotChangedIsNotReadAnew() {
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        SearchIndex index = index(store)) {
      load(store, "un");
      long revision = store.revision();
      load(store, "un");
      assertEquals(revision, store.revision());
      assertEquals(1, titles(index));
    }
  }

  @Test
  void manyMayAskWhileOneLoads() throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(4);
    try (EmbeddedStore store = EmbeddedStore.inMemory();
        SearchIndex index = index(store)) {
      List<Future<Integer>> asked =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      many.submit(
                          () -> {
                            if (i % 50 == 0) {
                              load(store, "a" + i);
                            }
                            return titles(index);
                          }))
              .toList();
      for (Future<Integer> answer : asked) {
        assertTrue(answer.get() <= 4);
      }
      assertEquals(4, titles(index));
    } finally {
      many.shutdownNow();
    }
  }

  @Test
  void whatIsClosedFindsNothingAndMayBeClosedAgain() {
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      load(store, "un");
      SearchIndex index = index(store);
      assertEquals(1, titles(index));
      index.close();
      index.close();
      assertEquals(0, titles(index));
      assertEquals(List.of(), index.suggest("titre", "fr", 5));
      assertEquals(0, index.size());
    }
  }

  private static SearchIndex index(EmbeddedStore store) {
    return SearchIndex.of(store, Catalogue.read(Path.of("queries")));
  }

  private synchronized void load(EmbeddedStore store, String article) {
    Validator validator = TestOntology.validator(folder);
    store.load(TestOntology.admit(validator, TestOntology.article(article, "0.9")));
  }

  private static int titles(SearchIndex index) {
    return index.find(SearchQuestion.of("titre", "fr").ofKind("article")).total();
  }
}
