package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** validate, load, retract, query and export, one after the other as a user would. */
class StoreCommandsTest {

  private static final String ARTICLE = Lunch.ARTICLE;
  private static final String ID = "dejeuner-informel";

  private static Path quads;
  private static Path loaded;

  @TempDir private Path dir;

  @BeforeAll
  static void load() throws IOException {
    Lunch lunch = Lunch.loaded();
    quads = lunch.quads();
    loaded = lunch.store();
  }

  @Test
  void what_convert_wrote_conforms() {
    Run run = Run.of("validate", quads.toString());
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().endsWith("a.nq: conforms\n"), run.out());
  }

  @Test
  void a_broken_shape_is_a_failed_check_with_a_report() throws IOException {
    Path broken = without("ns#modality>", "b.nq");
    Path report = dir.resolve("report.ttl");
    Run run = Run.of("validate", broken.toString(), "--report", report.toString());
    assertEquals(3, run.exit());
    assertTrue(run.out().contains("[SHAPE_VIOLATION]"), run.out());
    assertTrue(Files.readString(report).contains("ValidationResult"));
  }

  @Test
  void turtle_with_a_syntax_error_is_told_with_its_place() throws IOException {
    Path bad = Files.writeString(dir.resolve("bad.ttl"), "<http://e.org/s> <http://e.org/p> \"o\"");
    Run.of("validate", bad.toString()).complains(Fault.Code.BAD_RDF, "bad.ttl:1:");
    Run run = load(bad, "store");
    run.complains(Fault.Code.BAD_RDF, "bad.ttl:1:");
    assertFalse(Files.exists(dir.resolve("store")));
  }

  @Test
  void an_article_that_breaks_a_shape_is_not_loaded() throws IOException {
    load(without("ns#modality>", "b.nq"), "store").complains(Fault.Code.SHAPE_VIOLATION, "b.nq");
    assertFalse(Files.exists(dir.resolve("store")));
  }

  @Test
  void loading_twice_is_loading_once_and_retracting_takes_all_away() throws IOException {
    assertTrue(load(quads, "store").err().contains("1 article "));
    byte[] once = export("1.nq");
    Run again = load(quads, "store");
    assertEquals(0, again.exit());
    assertTrue(again.err().contains("0 articles"), again.err());
    assertArrayEquals(once, export("2.nq"));
    assertEquals(1, claimsOf(ID));
    Run gone = Run.of("retract", ID, "--store", dir.resolve("store").toString(), "--forget");
    assertTrue(gone.err().contains("1 article of 1"), gone.err());
    assertFalse(new String(export("3.nq")).contains("/article/" + ID));
    assertEquals(0, claimsOf(ID));
  }

  @Test
  void of_the_audit_graph_a_file_may_only_bring_refused_files_and_changes() throws IOException {
    String graph = " <https://w3id.org/detente/graph/audit> .\n";
    String type =
        " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/detente/ns#";
    for (String other : List.of("version/1> a Version", "refused/1> a Review")) {
      String[] parts = other.split("> a ");
      Path bad =
          Files.writeString(
              dir.resolve("bad.nq"),
              "<https://w3id.org/detente/" + parts[0] + ">" + type + parts[1] + ">" + graph);
      load(bad, "store").complains(Fault.Code.BAD_RDF, "bad.nq", "in the audit graph");
    }
    assertFalse(Files.exists(dir.resolve("store")));
  }

  @Test
  void former_versions_are_remembered_only_where_a_time_is_given() throws IOException {
    Path other = dir.resolve("other.nq");
    Run.of("convert", ARTICLE, "--out", other.toString(), "--published", "2008-12-20");
    load(quads, "plain");
    String plain = held("plain");
    load(other, "plain");
    load(quads, "plain");
    assertEquals(plain, held("plain"));
    String store = dir.resolve("timed").toString();
    Run.of("load", quads.toString(), "--bare", "--store", store, "--time", "2026-11-01");
    Run.of("load", other.toString(), "--bare", "--store", store, "--time", "2026-11-02");
    Run.of("retract", ID, "--store", store, "--time", "2026-11-03");
    String timed = held("timed");
    assertEquals(2, timed.lines().filter(line -> line.contains("ns#Version>")).count(), timed);
    assertTrue(timed.contains("invalidatedAtTime> \"2026-11-03T00:00:00Z\""), timed);
    Run.of("load", quads.toString(), "--store", store, "--time", "yesterday")
        .complains(Fault.Code.BAD_USAGE, "yesterday");
  }

  @Test
  void a_store_in_use_is_told_in_one_line() {
    try (EmbeddedStore held = EmbeddedStore.open(dir.resolve("store"))) {
      load(quads, "store").complains(Fault.Code.STORE_IN_USE, "store");
      assertEquals(0, held.retract(List.of(ID)));
    }
  }

  @Test
  void a_store_or_an_endpoint_is_wanted_and_not_both() {
    Run.of("load", quads.toString()).complains(Fault.Code.BAD_USAGE);
    Run.of("load", quads.toString(), "--store", "s", "--endpoint", "http://localhost/x")
        .complains(Fault.Code.BAD_USAGE);
  }

  @Test
  void nothing_is_made_where_a_store_is_only_asked() {
    Path none = dir.resolve("none");
    Run.of("query", "articles", "--store", none.toString()).complains(Fault.Code.NO_SUCH_FILE);
    Run.of("export", "--store", none.toString(), "--out", dir.resolve("x.nq").toString())
        .complains(Fault.Code.NO_SUCH_FILE);
    assertFalse(Files.exists(none));
  }

  @Test
  void an_endpoint_that_does_not_answer_is_told_in_one_line() {
    Run.of("load", quads.toString(), "--bare", "--endpoint", "http://127.0.0.1:9/ds")
        .complains(Fault.Code.ENDPOINT_REFUSED, "127.0.0.1:9");
  }

  @Test
  void events_are_the_same_in_whatever_order_articles_came_and_went() throws IOException {
    Path other = dir.resolve("other.nq");
    Run.of("convert", "data/articles/conseil-bruxelles.html", "--out", other.toString());
    StoreCopy.of(loaded, dir.resolve("one"));
    loadWhole("one", other);
    StoreCopy.of(loaded, dir.resolve("two"));
    Run.of("retract", ID, "--store", dir.resolve("two").toString());
    loadWhole("two", other);
    loadWhole("two", quads);
    assertEquals(held("one"), held("two"));
    assertTrue(held("one").contains("/graph/events>"));
  }

  @Test
  void names_of_events_are_published_once_and_kept() throws IOException {
    StoreCopy.of(loaded, dir.resolve("store"));
    String store = dir.resolve("store").toString();
    Path log = dir.resolve("identity.ttl");
    Run first = Run.of("consolidate", "--store", store, "--identity", log.toString(), "--publish");
    assertEquals(0, first.exit(), first.err());
    assertTrue(first.err().contains("written"), first.err());
    byte[] published = Files.readAllBytes(log);
    String before = held("store");
    Run again = Run.of("consolidate", "--store", store, "--identity", log.toString(), "--publish");
    assertFalse(again.err().contains("written"), again.err());
    assertArrayEquals(published, Files.readAllBytes(log));
    assertEquals(before, held("store"));
  }

  @Test
  void a_broken_log_of_names_is_told_in_one_line_and_changes_nothing() throws IOException {
    StoreCopy.of(loaded, dir.resolve("store"));
    String before = held("store");
    Path log =
        Files.writeString(
            dir.resolve("identity.ttl"),
            "@prefix det: <https://w3id.org/detente/ns#> . <urn:x:1> a det:IdentityChange .");
    Run.of("consolidate", "--store", dir.resolve("store").toString(), "--identity", log.toString())
        .complains(Fault.Code.BAD_RDF, "identity.ttl");
    assertEquals(before, held("store"));
  }

  private void loadWhole(String store, Path... files) {
    List<String> arguments = new ArrayList<>(List.of("load"));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    arguments.addAll(List.of("--store", dir.resolve(store).toString()));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(0, run.exit(), run.err());
  }

  private String held(String store) {
    return HeldStatements.of(dir.resolve(store));
  }

  private Run load(Path file, String store) {
    return Run.of("load", file.toString(), "--bare", "--store", dir.resolve(store).toString());
  }

  private byte[] export(String name) throws IOException {
    Path file = dir.resolve(name);
    Run run =
        Run.of("export", "--store", dir.resolve("store").toString(), "--out", file.toString());
    assertEquals(0, run.exit(), run.err());
    return Files.readAllBytes(file);
  }

  private long claimsOf(String id) {
    Run run =
        Run.of("query", "articles", "--format", "csv", "--store", dir.resolve("store").toString());
    assertEquals(0, run.exit(), run.err());
    return run.out().lines().filter(line -> line.startsWith(id + ",")).count();
  }

  private Path without(String words, String name) throws IOException {
    return Files.write(
        dir.resolve(name),
        Files.readAllLines(quads).stream().filter(line -> !line.contains(words)).toList());
  }
}
