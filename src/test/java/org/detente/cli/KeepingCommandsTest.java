package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** backup, restore, compact, check, and what load and retract leave, as a user would see it. */
class KeepingCommandsTest {

  private static final String ID = "dejeuner-informel";
  private static final String IRI = "https://w3id.org/detente/article/" + ID;

  private static Path quads;
  private static Path loaded;

  @TempDir private Path dir;

  @BeforeAll
  static void load() throws IOException {
    Lunch lunch = Lunch.withEvents();
    quads = lunch.quads();
    loaded = lunch.store();
  }

  @Test
  void an_article_is_acknowledged_once_it_is_durable() {
    Path store = dir.resolve("store");
    Run run =
        Run.of("load", quads.toString(), "--bare", "--store", store.toString(), "--acknowledge");
    assertEquals(0, run.exit(), run.err());
    assertEquals(List.of(ID), run.out().lines().toList());
  }

  @Test
  void a_restored_backup_is_the_same_store_and_passes_the_check() throws IOException {
    Path backup = dir.resolve("backup");
    Path copy = dir.resolve("copy");
    Path bare = dir.resolve("bare");
    Run.of("load", quads.toString(), "--bare", "--store", bare.toString());
    Run saved = Run.of("backup", "--store", bare.toString(), "--out", backup.toString());
    assertEquals(0, saved.exit(), saved.err());
    Run restored = Run.of("restore", backup.toString(), "--store", copy.toString());
    assertEquals(0, restored.exit(), restored.err());
    assertEquals(saved.out(), restored.out(), "both write the snapshot id");
    assertEquals(HeldStatements.of(bare), HeldStatements.of(copy));
    Run.of("restore", backup.toString(), "--store", copy.toString())
        .complains(Fault.Code.BAD_USAGE, "--replace");
    Run.of("restore", dir.toString(), "--store", copy.toString())
        .complains(Fault.Code.NO_SUCH_FILE, "manifest.json");
    Run.of("compact", "--store", copy.toString());
    Run check = Run.of("check", "--store", copy.toString());
    assertEquals(0, check.exit(), check.out() + check.err());
    assertTrue(check.err().contains("whole, snapshot " + saved.out().strip()), check.err());
  }

  @Test
  void events_that_the_claims_do_not_give_are_found() throws IOException {
    StoreCopy.of(loaded, dir.resolve("store"));
    Shipped shipped = Shipped.open(List.of());
    Path event = Files.writeString(dir.resolve("none.ttl"), "");
    try (EmbeddedStore store = EmbeddedStore.open(dir.resolve("store"))) {
      store.load(
          List.of(
              shipped
                  .validator()
                  .admitLayer(
                      Layer.EVENTS,
                      List.of(
                          Files.writeString(
                              event,
                              "<https://example.org/s> <https://example.org/p> <https://example.org/o> .")))));
    }
    Run check = Run.of("check", "--store", dir.resolve("store").toString());
    assertEquals(3, check.exit(), check.err());
    assertEquals(1, check.out().lines().count(), check.out());
    assertTrue(check.out().contains("events"), check.out());
  }

  @Test
  void events_are_made_anew_where_a_load_was_cut_off_before_them() throws IOException {
    Path store = StoreCopy.of(loaded, dir.resolve("store"));
    String before = HeldStatements.of(store);
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      assertFalse(open.isBehind());
      open.retract(List.of(ID));
      assertTrue(open.isBehind());
    }
    Run.of("load", quads.toString(), "--store", store.toString(), "--bare");
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      assertFalse(open.isBehind(), "the same articles are there again");
    }
    assertEquals(before, HeldStatements.of(store));
  }

  @Test
  void events_that_an_older_program_made_are_made_anew() throws IOException {
    Path store = StoreCopy.of(loaded, dir.resolve("store"));
    Path backup = dir.resolve("backup");
    String listed;
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      listed = events(open);
      String unlisted =
          listed
              .lines()
              .filter(line -> !line.startsWith("<" + Layer.EVENTS.graph() + "#"))
              .collect(Collectors.joining("\n", "", "\n"));
      Path file = Files.writeString(dir.resolve("unlisted.nq"), unlisted);
      open.load(
          List.of(Shipped.open(List.of()).validator().admitLayer(Layer.EVENTS, List.of(file))));
      assertEquals(unlisted, events(open));
      assertNotEquals(unlisted, listed);
      open.backup(backup);
    }
    Path manifest = backup.resolve("manifest.json");
    String older = Files.readString(manifest).replaceFirst("(derivedFrom\" : \")\\d+:", "$1");
    Files.writeString(manifest, older);
    Path copy = dir.resolve("copy");
    Run.of("restore", backup.toString(), "--store", copy.toString());
    StringWriter err = new StringWriter();
    try (EmbeddedStore open = EmbeddedStore.open(copy)) {
      assertTrue(open.isBehind());
      Recovery.of(open, copy, new PrintWriter(err));
      assertFalse(open.isBehind());
      assertEquals(listed, events(open));
    }
    assertTrue(err.toString().contains("older program"), err.toString());
  }

  private static String events(EmbeddedStore store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, RdfFormat.NQ, Layer.EVENTS.graph()::equals, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_withdrawn_article_is_gone_and_its_reason_is_told() throws IOException {
    Path store = StoreCopy.of(loaded, dir.resolve("store"));
    Run gone =
        Run.of(
            "retract",
            ID,
            "--store",
            store.toString(),
            "--reason",
            "corrected by its outlet",
            "--by",
            "Anna Berg",
            "--time",
            "2026-11-29");
    assertEquals(0, gone.exit(), gone.err());
    assertEquals(Optional.of(new Fate(false, List.of(), "corrected by its outlet")), fate(store));
    String audit = HeldStatements.of(store);
    assertTrue(audit.contains("\"Anna Berg\""), audit);
    Run.of("load", quads.toString(), "--bare", "--store", store.toString());
    assertFalse(
        HeldStatements.of(store).contains("ns#Withdrawal> <https://w3id.org/detente/graph/audit>"));
  }

  @Test
  void an_article_loaded_by_mistake_is_forgotten() throws IOException {
    Path store = StoreCopy.of(loaded, dir.resolve("store"));
    Run.of("retract", ID, "--store", store.toString(), "--forget");
    assertEquals(Optional.empty(), fate(store));
    assertFalse(HeldStatements.of(store).contains("/article/" + ID));
    Run.of("retract", ID, "--store", store.toString(), "--forget", "--reason", "x")
        .complains(Fault.Code.BAD_USAGE, "--forget");
  }

  @Test
  void refused_articles_are_set_aside_with_their_reports_and_never_written_over()
      throws IOException {
    Path broken =
        Files.write(
            dir.resolve("b.nq"),
            Files.readAllLines(quads).stream()
                .filter(line -> !line.contains("ns#modality>"))
                .toList());
    Path bad = Files.writeString(dir.resolve("..%2Fbad.ttl"), "<http://e.org/s> <oops");
    Path store = dir.resolve("store");
    for (int i = 0; i < 2; i++) {
      Run run =
          Run.of("load", broken.toString(), bad.toString(), "--bare", "--store", store.toString());
      assertEquals(1, run.exit());
      assertTrue(run.err().contains("2 set aside in "), run.err());
    }
    try (Stream<Path> files = Files.list(dir.resolve("store-rejected"))) {
      List<String> names = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(5, names.size(), names.toString());
      assertTrue(names.get(0).matches("___2Fbad-[0-9a-f]{12}[.]report[.]json"), names.toString());
      assertTrue(names.get(1).matches("___2Fbad-[0-9a-f]{12}[.]ttl"), names.toString());
      assertTrue(names.get(2).matches(ID + "-[0-9a-f]{12}[.]nq"), names.toString());
      assertTrue(names.get(3).endsWith(".report.json"), names.toString());
      assertTrue(names.get(4).endsWith(".report.ttl"), names.toString());
    }
    assertFalse(Files.exists(store));
  }

  @Test
  void too_little_room_is_refused_before_anything_is_written() throws IOException {
    Path store = dir.resolve("store");
    Run.of(
            "load",
            quads.toString(),
            "--store",
            store.toString(),
            "--bare",
            "--reserve",
            "999999999")
        .complains(Fault.Code.DISK_FULL, "999999999");
    assertFalse(Files.exists(store) && HeldStatements.of(store).contains(ID));
  }

  private static Optional<Fate> fate(Path store) {
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      return open.read(data -> new Succession(Map.of()).of(IRI, data));
    }
  }
}
