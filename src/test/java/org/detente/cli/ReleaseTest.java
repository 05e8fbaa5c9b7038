package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.release.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store as a folder that others can check. */
class ReleaseTest {

  private static final String LUNCH = "data/articles/dejeuner-informel.txt";
  private static final String COUNCIL = "data/articles/conseil-bruxelles.html";

  @TempDir private static Path dir;
  private static Path first;
  private static String store;

  @TempDir private Path own;

  @BeforeAll
  static void release() throws IOException {
    store = EventStore.in(dir).file("store").toString();
    load(LUNCH, store);
    first = dir.resolve("first");
    Run run = Run.of("release", "--store", store, "--out", first.toString());
    assertEquals(0, run.exit(), run.err());
  }

  private static void load(String article, String store) {
    String quads = dir.resolve("quads.nq").toString();
    assertEquals(0, Run.of("convert", article, "--out", quads).exit());
    assertEquals(0, Run.of("load", "--bare", quads, "--store", store).exit());
  }

  @Test
  void made_again_it_has_the_same_bytes_in_every_file_and_holds_what_it_says() throws IOException {
    Path again = dir.resolve("again");
    Run.of("release", "--store", store, "--out", again.toString());
    assertEquals(files(first), files(again));
    for (String file : files(first)) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(file)), Files.readAllBytes(again.resolve(file)), file);
    }
    Run check = Run.of("release", "--check", again.toString());
    assertEquals(0, check.exit(), check.out() + check.err());
    assertTrue(check.out().lines().allMatch(line -> line.startsWith("holds ")), check.out());
    assertEquals(6, check.out().lines().count(), check.out());
  }

  @Test
  void has_what_its_page_lists_and_no_path_of_this_machine() throws IOException {
    Set<String> files = files(first);
    assertTrue(
        files.containsAll(
            Set.of(
                "README.md",
                "LICENSE.md",
                "CITATION.cff",
                "CANONICAL-SHA256",
                "SHA256SUMS",
                "datacite.json",
                "dataset.jsonld",
                "description.ttl",
                "rdf/detente.nq",
                "rdf/detente.trig",
                "rdf/detente.jsonld",
                "rdf/articles.ttl",
                "rdf/reference.ttl",
                "rdf/events.ttl",
                "rdf/nanopubs.trig",
                "tables/claims.csv",
                "validation/report.txt")),
        files::toString);
    for (String file : files) {
      assertFalse(Files.readString(first.resolve(file)).contains(dir.toString()), file);
    }
    String page = Files.readString(first.resolve("README.md"));
    files.stream()
        .filter(file -> file.startsWith("rdf/") || file.startsWith("tables/"))
        .forEach(file -> assertTrue(page.contains("`" + file + "`"), file));
    assertTrue(page.contains("There are no scores in this release"), page);
  }

  @Test
  void each_column_of_each_table_is_explained() throws IOException {
    List<String> dictionary = Files.readAllLines(first.resolve("tables/columns.csv"));
    for (String table :
        List.of("claims", "events", "dyads", "timeline", "articles", "entities", "tenures")) {
      String head = Files.readAllLines(first.resolve("tables/" + table + ".csv")).get(0);
      for (String column : head.replace("\uFEFF", "").split(",")) {
        String entry = table + ".csv," + column + ",";
        assertTrue(dictionary.stream().anyMatch(line -> line.startsWith(entry)), entry);
      }
    }
  }

  @Test
  void an_archive_gets_the_fields_that_datacite_makes_mandatory() throws IOException {
    JsonNode record = json("datacite.json");
    assertEquals("http://datacite.org/schema/kernel-4", record.path("schemaVersion").asText());
    assertEquals("Dataset", record.path("types").path("resourceTypeGeneral").asText());
    assertFalse(record.path("creators").path(0).path("name").asText().isEmpty());
    assertFalse(record.path("titles").path(0).path("title").asText().isEmpty());
    assertFalse(record.path("publisher").path("name").asText().isEmpty());
    assertTrue(record.path("publicationYear").asText().matches("\\d{4}"));
    assertFalse(record.has("doi"));
    assertTrue(
        Set.of("Issued", "Coverage")
            .contains(record.path("dates").path(0).path("dateType").asText()));
  }

  @Test
  void version_day_address_and_doi_are_those_given_and_changes_are_told_since_the_one_before()
      throws IOException {
    Path grown = StoreCopy.of(Path.of(store), own.resolve("grown"));
    load(COUNCIL, grown.toString());
    Path second = own.resolve("second");
    Run run =
        Run.of(
            "release",
            "--store",
            grown.toString(),
            "--out",
            second.toString(),
            "--version",
            "0.2.0",
            "--issued",
            "2027-01-31",
            "--base",
            "https://example.org/d/0.2.0",
            "--doi",
            "10.5281/zenodo.1",
            "--previous",
            first.toString());
    assertEquals(0, run.exit(), run.err());
    String changes = Files.readString(second.resolve("changes.txt"));
    assertTrue(changes.startsWith("0.1.0 → 0.2.0\n"), changes);
    assertTrue(changes.contains("articles    1 added, 0 removed, 0 replaced"), changes);
    assertTrue(Files.readString(second.resolve("rdf/changes.nq")).contains("ns#ChangeSet>"));
    String description = Files.readString(second.resolve("description.ttl"));
    assertTrue(description.contains("<https://example.org/d/0.2.0/rdf/detente.nq>"), description);
    assertTrue(description.contains("\"0.2.0\"") && description.contains("\"2027-01-31\""));
    String citation = Files.readString(second.resolve("CITATION.cff"));
    assertTrue(citation.contains("doi: \"10.5281/zenodo.1\""), citation);
  }

  @Test
  void scores_that_are_given_are_part_of_it() throws IOException {
    Path gold = Files.createDirectory(own.resolve("gold"));
    for (String ending : List.of(".txt", ".gold.json")) {
      Path file = Path.of(LUNCH.replace(".txt", ending));
      Files.copy(file, gold.resolve(file.getFileName()));
    }
    Path scores = own.resolve("scores.nq");
    Run.of("evaluate", gold.toString(), "--format", "rdf", "--out", scores.toString());
    Path folder = own.resolve("scored");
    Run run =
        Run.of(
            "release", "--store", store, "--out", folder.toString(), "--scores", scores.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.readString(folder.resolve("rdf/scores.nq")).contains("dqv#"));
    assertFalse(Files.readString(folder.resolve("README.md")).contains("no scores"));
  }

  @Test
  void a_byte_changed_a_file_added_and_one_taken_away_are_noticed() throws IOException {
    Path copy = copy();
    Files.writeString(copy.resolve("tables/events.csv"), "event\n");
    Files.writeString(copy.resolve("tables/more.csv"), "event\n");
    Files.delete(copy.resolve("LICENSE.md"));
    Run check = Run.of("release", "--check", copy.toString());
    check.complains(Fault.Code.CHECK_FAILED, "3 checks failed");
    for (String file : List.of("tables/events.csv", "tables/more.csv", "LICENSE.md")) {
      assertTrue(check.out().contains("fails   " + file + ":"), check.out());
    }
  }

  @Test
  void statements_taken_away_and_counts_made_up_are_noticed_though_the_sums_are_right()
      throws IOException {
    Path copy = copy();
    Path quads = copy.resolve("rdf/detente.nq");
    List<String> lines = Files.readAllLines(quads);
    Files.write(quads, lines.subList(1, lines.size()));
    Manifest.write(copy);
    Run check = Run.of("release", "--check", copy.toString());
    check.complains(Fault.Code.CHECK_FAILED);
    for (String what :
        List.of("canonical hash", "rdf/detente.trig", "rdf/detente.jsonld", "the counts of")) {
      assertTrue(check.out().contains("fails   " + what), check.out());
    }
  }

  @Test
  void what_cannot_be_meant_is_refused() throws IOException {
    Run.of("release", "--store", store, "--out", first.toString())
        .complains(Fault.Code.BAD_USAGE, "is there already");
    Run.of("release", "--store", store).complains(Fault.Code.BAD_USAGE, "--out");
    Run.of("release", "--check", first.toString(), "--store", store)
        .complains(Fault.Code.BAD_USAGE, "--check");
    Run.of("release", "--check", own.toString()).complains(Fault.Code.NO_SUCH_FILE, Manifest.NAME);
    Path out = own.resolve("out");
    Run.of("release", "--store", store, "--out", out.toString(), "--version", "one")
        .complains(Fault.Code.BAD_USAGE, "--version");
    Run.of("release", "--store", store, "--out", out.toString(), "--previous", own.toString())
        .complains(Fault.Code.NO_SUCH_FILE, "datacite.json");
    try (Stream<Path> left = Files.list(own)) {
      assertEquals(0, left.count(), "nothing half made is left");
    }
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(first.resolve(file).toFile());
  }

  private Path copy() throws IOException {
    Path copy = own.resolve("copy");
    for (String file : files(first)) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(first.resolve(file), copy.resolve(file));
    }
    return copy;
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
