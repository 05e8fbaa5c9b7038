package org.detente.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.store.LoadSummary;
import org.detente.store.Snapshot;
import org.detente.store.StoreLimits;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, in whatever way, leaves no trace: now, after the next load, after a restart. */
class RejectedLoadsTest {

  private static final int LOADS = 50;
  private static final int MEGABYTE = 1 << 20;

  /** One commit for all, so that a failure comes after much has been written. */
  private static final StoreLimits ONE_BATCH = new StoreLimits(0, 1_000, 10_000_000);

  @Test
  void fifty_rejected_loads_change_nothing_now_or_after_a_restart(@TempDir Path folder) {
    Validator validator = TestOntology.validator(folder.resolve("ontology"));
    Path at = folder.resolve("store");
    String before;
    try (EmbeddedStore store = EmbeddedStore.open(at, ONE_BATCH)) {
      store.load(TestOntology.admit(validator, article("a", 20), article("b", 3)));
      before = Snapshot.digest(store);
    }
    int large = 0;
    for (int round = 0; round < LOADS; round += 10) {
      try (EmbeddedStore store = EmbeddedStore.open(at, ONE_BATCH)) {
        for (int i = round; i < round + 10; i++) {
          large += refuse(store, validator, i) > MEGABYTE ? 1 : 0;
          assertEquals(before, Snapshot.digest(store), "after the load " + i);
        }
      }
    }
    assertTrue(large >= 5, large + " of more than a megabyte");
    try (EmbeddedStore store = EmbeddedStore.open(at, ONE_BATCH)) {
      assertEquals(before, Snapshot.digest(store));
      store.load(TestOntology.admit(validator, article("c", 500)));
    }
    try (EmbeddedStore store = EmbeddedStore.open(at, ONE_BATCH);
        EmbeddedStore fresh = EmbeddedStore.inMemory()) {
      fresh.load(
          TestOntology.admit(validator, article("a", 20), article("b", 3), article("c", 500)));
      assertEquals(Snapshot.digest(fresh), Snapshot.digest(store));
    }
  }

  /** Offers what must be refused and returns its size in bytes. */
  private static int refuse(EmbeddedStore store, Validator validator, int i) {
    String text = article("a", i % 10 == 0 || i % 10 == 3 ? 4_000 : i);
    switch (i % 5) {
      case 0 ->
          admitNone(
              store, validator, text.replace("det:confidence 0.9", "det:confidence \"sure\""));
      case 1 -> admitNone(store, validator, text + "<oops");
      case 2 ->
          admitNone(store, validator, text.replace("a det:Article", "a det:Article, <http://a b>"));
      case 3 -> fail(store, validator, text, TestOntology.failing("failing"));
      default -> fail(store, validator, text, TestOntology.exhausting("failing"));
    }
    return text.length();
  }

  private static void admitNone(EmbeddedStore store, Validator validator, String text) {
    Admission admission =
        validator.admit(text.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG, "bad.trig");
    assertEquals(1, admission.refused().size());
    assertEquals(LoadSummary.NOTHING, store.load(admission.admitted()));
  }

  private static void fail(
      EmbeddedStore store, Validator validator, String text, Admitted failing) {
    List<Admitted> graphs = new ArrayList<>();
    TestOntology.admit(validator, text).forEach(graphs::add);
    graphs.add(failing);
    assertThrows(Throwable.class, () -> store.load(graphs));
  }

  private static String article(String id, int claims) {
    return TestOntology.article(id, "0.9", TestOntology.bulk(id + claims, claims))
        .replace("<article/%s%d#".formatted(id, claims), "<article/%s#".formatted(id));
  }
}
