package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.detente.model.Fault;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedStoreTest {

  private static final String BULK = TestOntology.article("bulk", "0.9", bulk());

  private static final StoreLimits ONE_BATCH = new StoreLimits(0, 100, 1_000_000);

  @TempDir Path folder;
  private Validator validator;

  private static String bulk() {
    return TestOntology.bulk("bulk", 4_000);
  }

  @BeforeEach
  void ontology() {
    validator = TestOntology.validator(folder.resolve("ontology"));
  }

  private Path storeFolder() {
    return folder.resolve("store");
  }

  private Iterable<Admitted> admit(String... trig) {
    return TestOntology.admit(validator, trig);
  }

  private static String digestAfterReopening(Path store) {
    try (EmbeddedStore reopened = EmbeddedStore.open(store)) {
      return Snapshot.digest(reopened);
    }
  }

  private String freshDigest(String... trig) {
    try (EmbeddedStore fresh = EmbeddedStore.inMemory()) {
      fresh.load(admit(trig));
      return Snapshot.digest(fresh);
    }
  }

  private static long count(EmbeddedStore store, String graph) {
    Node name = NodeFactory.createURI("https://w3id.org/detente/graph/article/" + graph);
    return store.read(
        data -> {
          long[] count = {0};
          data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> count[0]++);
          return count[0];
        });
  }

  @Test
  void loadingTwiceIsLoadingOnce() {
    String[] articles = {TestOntology.article("000", "0.9"), TestOntology.article("001", "0.80")};
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      assertEquals(new LoadSummary(2, 0, 0, 8), store.load(admit(articles)));
      String once = Snapshot.digest(store);
      assertEquals(new LoadSummary(0, 0, 2, 0), store.load(admit(articles)));
      assertEquals(once, Snapshot.digest(store));
      assertEquals(freshDigest(articles[1], articles[0]), once);
    }
  }

  @Test
  void replacedArticleEqualsAFreshLoadAndLeavesNoGhosts() {
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      for (String confidence : List.of("0.90", "0.80", "1", "100.0", "-1.10", "5.0", "0.75")) {
        String decimal = confidence.contains(".") ? confidence : confidence + ".0";
        store.load(admit(TestOntology.article("000", decimal)));
        assertEquals(4, count(store, "000"));
      }
      assertEquals(freshDigest(TestOntology.article("000", "0.75")), Snapshot.digest(store));
    }
    assertEquals(
        freshDigest(TestOntology.article("000", "0.75")), digestAfterReopening(storeFolder()));
  }

  @Test
  void retractedArticleIsGoneWhole() {
    String kept = TestOntology.article("001", "0.7");
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(TestOntology.article("000", "0.90"), kept));
      assertEquals(1, store.retract(List.of("000", "000", "never-there")));
      assertEquals(0, count(store, "000"));
      assertEquals(freshDigest(kept), Snapshot.digest(store));
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
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(TestOntology.article("000", "0.9")));
      before = Snapshot.digest(store);
      for (String bad : List.of(spoiled, malformed)) {
        byte[] bytes = bad.getBytes(StandardCharsets.UTF_8);
        assertTrue(bytes.length > 1_000_000);
        Admission admission = validator.admit(bytes, RdfFormat.TRIG, "bad.trig");
        assertEquals(1, admission.refused().size());
        assertEquals(LoadSummary.NOTHING, store.load(admission.admitted()));
        assertEquals(before, Snapshot.digest(store));
      }
    }
    assertEquals(before, digestAfterReopening(storeFolder()));
  }

  /** What TDB2 5.6.0 alone gets wrong: abort, read what is not in the cache, write, restart. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writeThatFailsHalfWayIsRepairedBeforeTheNext(boolean errorOfTheMachine) {
    String first = TestOntology.article("000", "0.9", TestOntology.bulk("000", 500));
    String last = TestOntology.article("001", "0.8");
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(first));
    }
    Admitted bulk = admit(BULK).iterator().next();
    Admitted failing =
        errorOfTheMachine ? TestOntology.exhausting("failing") : TestOntology.failing("failing");
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder(), ONE_BATCH)) {
      assertThrows(Throwable.class, () -> store.load(List.of(bulk, failing)));
      assertEquals(freshDigest(first), Snapshot.digest(store));
      store.load(admit(last));
    }
    assertEquals(freshDigest(first, last), digestAfterReopening(storeFolder()));
  }

  @Test
  void readersSeeOldOrNewButNeverHalf() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(TestOntology.article("000", "0.9")));
      String more = "<article/000#c-2> a det:Claim ; det:confidence 0.5 .";
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 20; i++) {
                  store.load(admit(TestOntology.article("000", "0.9", i % 2 == 0 ? more : "")));
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
      store.load(admit(TestOntology.article("000", "0.9"), TestOntology.article("001", "0.8")));
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
  void diskWithoutReserveRefusesBeforeWriting() {
    StoreLimits greedy = new StoreLimits(Long.MAX_VALUE, 100, 5_000);
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder(), greedy)) {
      Fault fault =
          assertThrows(Fault.class, () -> store.load(admit(TestOntology.article("000", "0.9"))));
      assertEquals(Fault.Code.DISK_FULL, fault.code());
      assertEquals(0, count(store, "000"));
    }
  }

  @Test
  void openingTwiceInOneProcessIsRefusedAndHarmsNothing() {
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      Fault fault = assertThrows(Fault.class, () -> EmbeddedStore.open(storeFolder()));
      assertEquals(Fault.Code.STORE_IN_USE, fault.code());
      store.load(admit(TestOntology.article("000", "0.9")));
      assertEquals(4, count(store, "000"));
    }
  }

  @Test
  void secondProcessIsRefusedInOneLine() throws Exception {
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      Process second = opener(storeFolder());
      assertTrue(second.waitFor(60, TimeUnit.SECONDS));
      String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(1, second.exitValue(), said);
      assertTrue(said.contains("held by process " + ProcessHandle.current().pid()), said);
      assertTrue(said.strip().endsWith("[STORE_IN_USE]"), said);
      assertEquals(1, said.strip().lines().count(), said);
      store.load(admit(TestOntology.article("000", "0.9")));
    }
    assertEquals(0, opener(storeFolder()).waitFor());
  }

  @Test
  void processesThatOpenTogetherLeaveTheStoreWhole() throws Exception {
    for (int round = 0; round < 3; round++) {
      List<Process> both = List.of(opener(storeFolder()), opener(storeFolder()));
      for (Process process : both) {
        process.waitFor();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.exitValue() == 0 || said.contains("[STORE_IN_USE]"), said);
      }
    }
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(TestOntology.article("000", "0.9")));
      assertEquals(4, count(store, "000"));
    }
  }

  private static Process opener(Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoreOpener.class.getName(),
            store.toString())
        .redirectErrorStream(true)
        .start();
  }

  @Test
  void folderOfOtherThingsIsNotTouched() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "dear");
    Fault fault = assertThrows(Fault.class, () -> EmbeddedStore.open(other));
    assertEquals(Fault.Code.STORE_UNREADABLE, fault.code());
    assertEquals(1, other.toFile().list().length);
    Fault file = assertThrows(Fault.class, () -> EmbeddedStore.open(other.resolve("letter.txt")));
    assertEquals(Fault.Code.STORE_UNREADABLE, file.code());
  }

  @Test
  void spoiledFilesAreToldInOneLine() throws IOException {
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      store.load(admit(TestOntology.article("000", "0.9")));
    }
    Path nodes = storeFolder().resolve("Data-0001/nodes-data.obj");
    Files.write(nodes, new byte[(int) Files.size(nodes)]);
    Fault fault =
        assertThrows(
            Fault.class,
            () -> {
              try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
                Snapshot.digest(store);
              }
            });
    assertEquals(Fault.Code.STORE_UNREADABLE, fault.code());
    assertEquals(1, fault.getMessage().lines().count());
  }

  @Test
  void closedStoreRefuses() {
    EmbeddedStore store = EmbeddedStore.open(storeFolder());
    store.close();
    store.close();
    assertThrows(Fault.class, () -> Snapshot.digest(store));
    assertThrows(Fault.class, () -> store.load(admit(TestOntology.article("000", "0.9"))));
  }

  @Test
  void manyArticlesTakeFewCommits() {
    String[] articles = new String[250];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = TestOntology.article("a" + i, "0.9");
    }
    try (EmbeddedStore store = EmbeddedStore.open(storeFolder())) {
      long before = sizeOf(storeFolder());
      assertEquals(250, store.load(admit(articles)).articles());
      long grown = sizeOf(storeFolder()) - before;
      assertTrue(grown < 50_000_000, () -> grown + " bytes");
      assertNotEquals(0, grown);
    }
  }

  private static long sizeOf(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
