package org.detente.store;

import static org.detente.store.StoreRoom.BULK;
import static org.detente.store.StoreRoom.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.detente.validate.Admitted;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a store when a write, the disk or its files fail. */
class StoreFaultsTest {

  private static final StoreLimits ONE_BATCH = new StoreLimits(0, 100, 1_000_000);

  private StoreRoom room;

  @BeforeEach
  void room(@TempDir Path folder) {
    room = StoreRoom.in(folder);
  }

  /** What TDB2 5.6.0 alone gets wrong: abort, read what is not in the cache, write, restart. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writeThatFailsHalfWayIsRepairedBeforeTheNext(boolean errorOfTheMachine) {
    String first = TestOntology.article("000", "0.9", TestOntology.bulk("000", 500));
    String last = TestOntology.article("001", "0.8");
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(first));
    }
    Admitted bulk = room.admit(BULK).iterator().next();
    Admitted failing =
        errorOfTheMachine ? TestOntology.exhausting("failing") : TestOntology.failing("failing");
    try (EmbeddedStore store = EmbeddedStore.open(room.store(), ONE_BATCH)) {
      assertThrows(Throwable.class, () -> store.load(List.of(bulk, failing)));
      assertEquals(room.freshDigest(first), Snapshot.digest(store));
      store.load(room.admit(last));
    }
    assertEquals(room.freshDigest(first, last), room.digestAfterReopening());
  }

  @Test
  void diskWithoutReserveRefusesBeforeWriting() {
    StoreLimits greedy = new StoreLimits(Long.MAX_VALUE, 100, 5_000);
    try (EmbeddedStore store = EmbeddedStore.open(room.store(), greedy)) {
      Fault fault =
          assertThrows(
              Fault.class, () -> store.load(room.admit(TestOntology.article("000", "0.9"))));
      assertEquals(Fault.Code.DISK_FULL, fault.code());
      assertEquals(0, count(store, "000"));
    }
  }

  @Test
  void folderOfOtherThingsIsNotTouched(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("letter.txt"), "dear");
    Fault fault = assertThrows(Fault.class, () -> EmbeddedStore.open(other));
    assertEquals(Fault.Code.STORE_UNREADABLE, fault.code());
    assertEquals(1, other.toFile().list().length);
    Fault file = assertThrows(Fault.class, () -> EmbeddedStore.open(other.resolve("letter.txt")));
    assertEquals(Fault.Code.STORE_UNREADABLE, file.code());
  }

  @Test
  void spoiledFilesAreToldInOneLine() throws IOException {
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(TestOntology.article("000", "0.9")));
    }
    Path nodes = room.store().resolve("Data-0001/nodes-data.obj");
    Files.write(nodes, new byte[(int) Files.size(nodes)]);
    Fault fault =
        assertThrows(
            Fault.class,
            () -> {
              try (EmbeddedStore store = room.open()) {
                Snapshot.digest(store);
              }
            });
    assertEquals(Fault.Code.STORE_UNREADABLE, fault.code());
    assertEquals(1, fault.getMessage().lines().count());
  }

  @Test
  void closedStoreRefuses() {
    EmbeddedStore store = room.open();
    store.close();
    store.close();
    assertThrows(Fault.class, () -> Snapshot.digest(store));
    assertThrows(Fault.class, () -> store.load(room.admit(TestOntology.article("000", "0.9"))));
  }

  @Test
  void aFileWithAWrongBoundIsOpenedAnew(@TempDir Path folder) {
    IllegalArgumentException wrong = new IllegalArgumentException("newPosition > limit");
    wrong.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "org.apache.jena.dboe.base.file.BlockAccessMapped", "getByteBuffer", null, 1)
        });
    try (EmbeddedStore store = EmbeddedStore.open(folder.resolve("bound"))) {
      long before = store.revision();
      Fault fault =
          assertThrows(
              Fault.class,
              () ->
                  store.read(
                      data -> {
                        throw wrong;
                      }));
      assertEquals(Fault.Code.STORE_UNREADABLE, fault.code());
      assertEquals(0, store.sizes().size());
      assertTrue(store.revision() > before);
    }
  }
}
