package org.detente.store;

import static org.detente.store.StoreRoom.BULK;
import static org.detente.store.StoreRoom.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.exec.QueryExec;
import org.detente.model.Fault;
import org.detente.validate.Admission;
import org.detente.validate.RdfFormat;
import org.detente.validate.TestOntology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a store holds once articles have come, come again, changed and gone. */
class EmbeddedStoreTest {

  private StoreRoom room;

  @BeforeEach
  void room(@TempDir Path folder) {
    room = StoreRoom.in(folder);
  }

  @Test
  void loadingTwiceIsLoadingOnce() {
    String[] articles = {TestOntology.article("000", "0.9"), TestOntology.article("001", "0.80")};
    try (EmbeddedStore store = room.open()) {
      assertEquals(new LoadSummary(2, 0, 0, 8), store.load(room.admit(articles)));
      String once = Snapshot.digest(store);
      assertEquals(new LoadSummary(0, 0, 2, 0), store.load(room.admit(articles)));
      assertEquals(once, Snapshot.digest(store));
      assertEquals(room.freshDigest(articles[1], articles[0]), once);
    }
  }

  @Test
  void replacedArticleEqualsAFreshLoadAndLeavesNoGhosts() {
    try (EmbeddedStore store = room.open()) {
      for (String confidence : List.of("0.90", "0.80", "1", "100.0", "-1.10", "5.0", "0.75")) {
        String decimal = confidence.contains(".") ? confidence : confidence + ".0";
        store.load(room.admit(TestOntology.article("000", decimal)));
        assertEquals(4, count(store, "000"));
      }
      assertEquals(room.freshDigest(TestOntology.article("000", "0.75")), Snapshot.digest(store));
    }
    assertEquals(
        room.freshDigest(TestOntology.article("000", "0.75")), room.digestAfterReopening());
  }

  @Test
  void retractedArticleIsGoneWhole() {
    String kept = TestOntology.article("001", "0.7");
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(TestOntology.article("000", "0.90"), kept));
      assertEquals(1, store.retract(List.of("000", "000", "never-there")));
      assertEquals(0, count(store, "000"));
      assertEquals(room.freshDigest(kept), Snapshot.digest(store));
      assertEquals(0, store.retract(List.of("000")));
      Fault fault = assertThrows(Fault.class, () -> store.retract(List.of("a b")));
      assertEquals(Fault.Code.BAD_USAGE, fault.code());
    }
  }

  @Test
  void rejectedArticleOfMoreThanAMegabyteChangesNothingNowOrAfterReopening() {
    String spoiled = BULK.replace("det:confidence 0.9", "det:confidence \"sure\"");
    String malformed = BULK + "<oops";
    String before;
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(TestOntology.article("000", "0.9")));
      before = Snapshot.digest(store);
      for (String bad : List.of(spoiled, malformed)) {
        byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
        assertTrue(bytes.length > 1_000_000);
        Admission admission = room.validator().admit(bytes, RdfFormat.TRIG, "bad.trig");
        assertEquals(1, admission.refused().size());
        assertEquals(LoadSummary.NOTHING, store.load(admission.admitted()));
        assertEquals(before, Snapshot.digest(store));
      }
    }
    assertEquals(before, room.digestAfterReopening());
  }

  @Test
  void readersSeeOldOrNewButNeverHalf() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (EmbeddedStore store = room.open()) {
      store.load(room.admit(TestOntology.article("000", "0.9")));
      String more = "<article/000#c-2> a det:Claim ; det:confidence 0.5 .";
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 20; i++) {
                  store.load(
                      room.admit(TestOntology.article("000", "0.9", i % 2 == 0 ? more : "")));
                }
                over.set(true);
              });
      writer.start();
      while (!over.get()) {
        long size = count(store, "000");
        assertTrue(size == 4 || size == 6, () -> "saw " + size);
        Thread.onSpinWait();
        if (!writer.isAlive()) {
          break;
        }
      }
      writer.join();
      assertTrue(over.get());
    }
  }

  @Test
  void defaultGraphOfQueriesIsTheUnion() {
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      store.load(
          room.admit(TestOntology.article("000", "0.9"), TestOntology.article("001", "0.8")));
      String query = "SELECT ?c { ?c a <https://w3id.org/detente/ns#Claim> }";
      long rows =
          store.read(
              data -> {
                try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
                  return exec.select().materialize().stream().count();
                }
              });
      assertEquals(2, rows);
    }
  }

  @Test
  void manyArticlesTakeFewCommits() {
    String[] articles = new String[250];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = TestOntology.article("a" + i, "0.9");
    }
    try (EmbeddedStore store = room.open()) {
      long before = sizeOf(room.store());
      assertEquals(250, store.load(room.admit(articles)).articles());
      long grown = sizeOf(room.store()) - before;
      assertTrue(grown < 50_000_000, () -> grown + " bytes");
      assertNotEquals(0, grown);
    }
  }

  private static long sizeOf(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
