package org.detente.store;

import static org.detente.store.StoreRoom.SOME;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** Compaction, and what is left of one that was cut off. */
class CompactionTest {

  private static final StoreLimits NO_RESERVE = StoreLimits.DEFAULT.reserving(0);

  private StoreRoom room;

  @BeforeEach
  void room(@TempDir Path dir) {
    room = StoreRoom.in(dir);
    try (EmbeddedStore store = open()) {
      store.load(room.admit(TestOntology.article("000", "0.9"), SOME));
    }
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
    assertEquals(List.of("Data-0002"), room.databases());
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
    assertEquals(List.of("Data-0001"), room.databases());
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
    assertEquals(List.of("Data-0002"), room.databases());
    assertFalse(Files.exists(room.store().resolve("restoring")));
  }

  private EmbeddedStore open() {
    return EmbeddedStore.open(room.store(), NO_RESERVE);
  }
}
