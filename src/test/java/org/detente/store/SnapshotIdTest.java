package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number that tells one state of a store from another. */
class SnapshotIdTest {

  private static final String[] ARTICLES = {
    TestOntology.article("000", "0.90"),
    TestOntology.article("001", "1.0"),
    TestOntology.article("002", "100.0")
  };

  private StoreRoom room;

  @BeforeEach
  void room(@TempDir Path folder) {
    room = StoreRoom.in(folder);
  }

  @Test
  void changesWithEachCommitAndSurvivesReopening() {
    String last;
    try (EmbeddedStore store = room.open()) {
      String empty = store.snapshot();
      assertTrue(empty.matches("0{64}"), empty);
      store.load(room.admit(ARTICLES[0]));
      String one = store.snapshot();
      assertNotEquals(empty, one);
      store.load(room.admit(ARTICLES[1]));
      last = store.snapshot();
      assertNotEquals(one, last);
      assertEquals(last, store.read(store::snapshot));
    }
    try (EmbeddedStore store = room.open()) {
      assertEquals(last, store.snapshot());
      store.retract(List.of("000", "001"));
      assertTrue(store.snapshot().matches("0{64}"), store.snapshot());
    }
  }

  @Test
  void sameStatementsGiveTheSameWhateverTheWayThere() {
    try (EmbeddedStore straight = EmbeddedStore.inMemory();
        EmbeddedStore roundabout = room.open()) {
      straight.load(room.admit(ARTICLES));
      roundabout.load(room.admit(ARTICLES[2]));
      roundabout.load(room.admit(TestOntology.article("000", "0.1")));
      roundabout.load(room.admit(ARTICLES[1]));
      roundabout.retract(List.of("001"));
      roundabout.load(room.admit(ARTICLES[0], ARTICLES[0]));
      assertNotEquals(straight.snapshot(), roundabout.snapshot());
      forgetHistory(roundabout);
      roundabout.load(room.admit(ARTICLES));
      assertEquals(Snapshot.digest(straight), Snapshot.digest(roundabout));
      assertEquals(straight.snapshot(), roundabout.snapshot());
    }
  }

  @Test
  void isWhatCountingAllStatementsGives() {
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(ARTICLES), Optional.of(Instant.EPOCH));
      store.load(room.admit(TestOntology.article("000", "0.5")), Optional.of(Instant.EPOCH));
      store.retract(List.of("001"), Optional.of(Instant.EPOCH));
      assertEquals(store.read(data -> Ledger.counted(data).snapshot()), store.snapshot());
    }
  }

  @Test
  void staysWhenAWriteFails() {
    StoreLimits oneBatch = new StoreLimits(0, 100, 1_000_000);
    try (EmbeddedStore store = EmbeddedStore.open(room.store(), oneBatch)) {
      store.load(room.admit(ARTICLES[0]));
      String before = store.snapshot();
      assertThrows(
          Throwable.class,
          () ->
              store.load(
                  List.of(room.admit(ARTICLES[1]).iterator().next(), TestOntology.failing("x"))));
      assertEquals(before, store.snapshot());
    }
  }

  @Test
  void bookkeepingIsSeenByNoReaderOfNamedGraphs() {
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(ARTICLES[0]));
      boolean unseen =
          store.read(
              data ->
                  data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                      .filter(quad -> !quad.isDefaultGraph())
                      .noneMatch(quad -> quad.toString().contains("x-detente")));
      assertTrue(unseen);
      assertTrue(store.sizes().keySet().stream().allMatch(name -> name.contains("/graph/")));
    }
  }

  private static void forgetHistory(EmbeddedStore store) {
    store.retract(List.of("000", "001", "002"));
  }
}
