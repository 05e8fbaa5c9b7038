package org.detente.store;

import static org.detente.store.StoreRoom.SOME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.detente.model.Fault;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, and their restoring. */
class BackupTest {

  private static final StoreLimits NO_RESERVE = StoreLimits.DEFAULT.reserving(0);

  @TempDir private Path dir;
  private StoreRoom room;
  private Path backup;

  @BeforeEach
  void room() {
    room = StoreRoom.in(dir);
    backup = dir.resolve("backup");
    try (EmbeddedStore store = open()) {
      store.load(room.admit(TestOntology.article("000", "0.9"), SOME));
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
  void partsHoldWholeGraphsInOrderAndMakeTheSameStoreAgain() throws IOException {
    Backup written;
    try (EmbeddedStore store = open()) {
      store.load(room.admit(TestOntology.article("zzz", "0.9")));
      written = store.backup(backup, 3);
    }
    List<String> names = written.parts().stream().map(Backup.Part::name).toList();
    assertEquals(names.stream().sorted().toList(), names);
    Set<String> graphs = new TreeSet<>();
    for (String name : names) {
      try (GZIPInputStream part = new GZIPInputStream(Files.newInputStream(backup.resolve(name)))) {
        Set<String> here = new TreeSet<>();
        new String(part.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .forEach(line -> here.add(line.substring(line.lastIndexOf('<'))));
        assertTrue(here.stream().allMatch(graphs::add), "a graph goes on in " + name);
      }
    }
    assertEquals(written.graphs(), graphs.size());
    Path other = dir.resolve("other");
    assertEquals(written, Backup.restore(backup, other, false, NO_RESERVE));
    try (EmbeddedStore restored = EmbeddedStore.open(other, NO_RESERVE)) {
      assertEquals(written.snapshot(), restored.snapshot());
    }
  }

  @Test
  void backupOfTheFormerFormatCanBeRestored() throws IOException {
    Backup written;
    try (EmbeddedStore store = open()) {
      written = store.backup(backup);
    }
    Files.writeString(
        backup.resolve(Backup.MANIFEST),
        """
        {"format": "detente-backup-1", "snapshot": "%s", "statements": %d, "graphs": %d, "sha256": "%s"}
        """
            .formatted(
                written.snapshot(),
                written.statements(),
                written.graphs(),
                written.parts().get(0).sha256()));
    assertEquals(written, Backup.restore(backup, dir.resolve("other"), false, NO_RESERVE));
  }

  @Test
  void partOutsideTheFolderIsNotRead() throws IOException {
    try (EmbeddedStore store = open()) {
      store.backup(backup);
    }
    Path manifest = backup.resolve(Backup.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replace(Backup.QUADS, "../" + Backup.QUADS));
    Fault fault = assertThrows(Fault.class, () -> Backup.verified(backup));
    assertEquals(Fault.Code.BAD_BACKUP, fault.code());
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
    assertEquals(List.of("Data-0002"), room.databases());
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
}
