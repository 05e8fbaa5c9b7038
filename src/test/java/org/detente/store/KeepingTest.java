package org.detente.store;

import static org.detente.store.StoreRoom.BULK;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, their restoring, compaction, and what is left of those that were cut off. */
class KeepingTest {

  private static final StoreLimits NO_RESERVE = StoreLimits.DEFAULT.reserving(0);

  @TempDir private Path dir;
  private StoreRoom room;
  private Path backup;

  @BeforeEach
  void room() {
    room = StoreRoom.in(dir);
    backup = dir.resolve("backup");
    try (EmbeddedStore store = open()) {
      store.load(room.admit(TestOntology.article("000", "0.9"), BULK));
    }
  }

  @Test
  void backupMakesTheSameStoreAgain() {
    Backup written;
    String digest;
    try (EmbeddedStore store = open()) {
      digest = Snapshot.digest(store);
      written = store.backup(backup);
      assertEquals(store.snapshot(), written.snapshot());
    }
    Path other = dir.resolve("other");
    assertEquals(written, Backup.restore(backup, other, false, NO_RESERVE));
    try (EmbeddedStore restored = EmbeddedStore.open(other, NO_RESERVE)) {
      assertEquals(digest, Snapshot.digest(restored));
      assertEquals(written.snapshot(), restored.snapshot());
      restored.load(room.admit(TestOntology.article("000", "0.80")));
      assertEquals(4, StoreRoom.count(restored, "000"));
    }
  }

  @Test
  void reasonOfAnyCharactersIsNoHarmToABackup() {
    Optional<Withdrawal> withdrawal =
        Optional.of(
            new Withdrawal(Optional.of("A\uFFFEnna"), Optional.of("no\u0000\uFFFEt so\uD800")));
    try (EmbeddedStore store = open()) {
      store.retract(List.of("000"), Optional.empty(), withdrawal);
      store.backup(backup);
    }
    Backup.restore(backup, dir.resolve("other"), false, NO_RESERVE);
    assertEquals("not so", withdrawal.get().reason().orElseThrow());
  }

  @Test
  void backupIsOfOneMomentWhileOthersWrite() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (EmbeddedStore store = open()) {
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; !over.get(); i++) {
                  store.load(room.admit(TestOntology.article("a" + i, "0.9")));
                }
              });
      writer.start();
      Backup written = store.backup(backup);
      over.set(true);
      writer.join();
      assertEquals(written, Backup.verified(backup));
    }
    Backup.restore(backup, dir.resolve("other"), false, NO_RESERVE);
  }

  @Test
  void storeThatIsThereIsReplacedOnlyWhereThatIsSaid() {
    try (EmbeddedStore store = open()) {
      store.backup(backup);
      store.retract(List.of("bulk"));
    }
    Fault there =
        assertThrows(Fault.class, () -> Backup.restore(backup, room.store(), false, NO_RESERVE));
    assertEquals(Fault.Code.BAD_USAGE, there.code());
    Backup restored = Backup.restore(backup, room.store(), true, NO_RESERVE);
    try (EmbeddedStore store = open()) {
      assertEquals(restored.snapshot(), store.snapshot());
    }
    assertEquals(List.of("Data-0002"), databases());
  }

  @Test
  void damagedBackupIsRefusedAndChangesNothing() throws IOException {
    String before;
    try (EmbeddedStore store = open()) {
      store.backup(backup);
      store.retract(List.of("bulk"));
      before = Snapshot.digest(store);
    }
    Path quads = backup.resolve(Backup.QUADS);
    byte[] bytes = Files.readAllBytes(quads);
    bytes[bytes.length / 2] ^= 1;
    Files.write(quads, bytes);
    for (Path target : List.of(room.store(), dir.resolve("new"))) {
      Fault fault =
          assertThrows(Fault.class, () -> Backup.restore(backup, target, true, NO_RESERVE));
      assertEquals(Fault.Code.BAD_BACKUP, fault.code());
    }
    assertFalse(Files.exists(dir.resolve("new")));
    assertEquals(before, room.digestAfterReopening());
  }

  @Test
  void manifestOfOtherStatementsIsRefusedAndLeavesNothing() throws IOException {
    try (EmbeddedStore store = open()) {
      store.backup(backup);
    }
    Path manifest = backup.resolve(Backup.MANIFEST);
    String snapshot = Backup.verified(backup).snapshot();
    Files.writeString(
        manifest, Files.readString(manifest).replace(snapshot, "0".repeat(snapshot.length())));
    Fault fault =
        assertThrows(
            Fault.class, () -> Backup.restore(backup, dir.resolve("new"), false, NO_RESERVE));
    assertEquals(Fault.Code.BAD_BACKUP, fault.code());
    assertFalse(Files.exists(dir.resolve("new")));
  }

  @Test
  void backupThatWasCutOffIsMadeAnewAndOneThatIsThereIsKept() throws IOException {
    Path partial = Files.createDirectory(dir.resolve("backup.partial"));
    Files.writeString(partial.resolve(Backup.QUADS), "half");
    try (EmbeddedStore store = open()) {
      store.backup(backup);
      assertFalse(Files.exists(partial));
      Fault fault = assertThrows(Fault.class, () -> store.backup(backup));
      assertEquals(Fault.Code.BAD_USAGE, fault.code());
    }
    Backup.verified(backup);
  }

  @Test
  void compactionKeepsAllAndGivesSpaceBackWhileOthersRead() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    String digest;
    try (EmbeddedStore store = open()) {
      digest = Snapshot.digest(store);
      Thread reader =
          new Thread(
              () -> {
                try {
                  while (!over.get()) {
                    assertEquals(4, StoreRoom.count(store, "000"));
                  }
                } catch (Throwable e) {
                  failure.set(e);
                }
              });
      reader.start();
      store.compact();
      over.set(true);
      reader.join();
      assertEquals(null, failure.get());
      assertEquals(digest, Snapshot.digest(store));
      store.load(room.admit(TestOntology.article("000", "0.80")));
      store.load(room.admit(TestOntology.article("000", "0.9")));
    }
    assertEquals(List.of("Data-0002"), databases());
    assertEquals(digest, room.digestAfterReopening());
  }

  @Test
  void readersDoNotWaitForAnotherThatACompactionWaitsFor() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    try (EmbeddedStore store = open()) {
      CompletableFuture<Boolean> longest =
          CompletableFuture.supplyAsync(
              () ->
                  store.read(
                      data -> {
                        reading.countDown();
                        return assertDoesNotThrow(() -> read.await(60, TimeUnit.SECONDS));
                      }));
      reading.await();
      Thread compaction = new Thread(store::compact);
      compaction.start();
      while (Stream.of(compaction.getStackTrace())
          .noneMatch(frame -> frame.getMethodName().equals("exchange"))) {
        Thread.sleep(20);
      }
      for (int i = 0; i < 10; i++) {
        CompletableFuture.supplyAsync(store::sizes).get(15, TimeUnit.SECONDS);
        Thread.sleep(50);
      }
      assertTrue(compaction.isAlive());
      read.countDown();
      assertTrue(longest.join());
      compaction.join();
      assertEquals(4, StoreRoom.count(store, "000"));
    }
  }

  @Test
  void compactionWithoutRoomIsRefusedBeforeItBegins() {
    try (EmbeddedStore store =
        EmbeddedStore.open(room.store(), StoreLimits.DEFAULT.reserving(Long.MAX_VALUE / 2))) {
      Fault fault = assertThrows(Fault.class, store::compact);
      assertEquals(Fault.Code.DISK_FULL, fault.code());
    }
    assertEquals(List.of("Data-0001"), databases());
  }

  @Test
  void whatWasCutOffIsTakenAwayWhenTheStoreIsOpened() throws IOException {
    try (EmbeddedStore store = open()) {
      store.compact();
    }
    Files.createDirectories(room.store().resolve("Data-0001"));
    Files.writeString(room.store().resolve("Data-0001/nodes.dat"), "old");
    Files.createDirectories(room.store().resolve("Data-0003-tmp"));
    Files.createDirectories(room.store().resolve("restoring/Data-0001"));
    try (EmbeddedStore store = open()) {
      assertEquals(4, StoreRoom.count(store, "000"));
    }
    assertEquals(List.of("Data-0002"), databases());
    assertFalse(Files.exists(room.store().resolve("restoring")));
  }

  @Test
  void restoreThatWasCutOffIsNoStoreYet() throws IOException {
    Path half = dir.resolve("half");
    Files.createDirectories(half.resolve("restoring/Data-0001"));
    Files.writeString(half.resolve("detente.lock"), "1");
    assertFalse(EmbeddedStore.isThere(half));
    try (EmbeddedStore store = open()) {
      store.backup(backup);
    }
    Backup.restore(backup, half, false, NO_RESERVE);
    assertTrue(EmbeddedStore.isThere(half));
  }

  private EmbeddedStore open() {
    return EmbeddedStore.open(room.store(), NO_RESERVE);
  }

  private List<String> databases() {
    return List.of(room.store().toFile().list()).stream()
        .filter(name -> name.startsWith("Data-"))
        .toList();
  }
}
