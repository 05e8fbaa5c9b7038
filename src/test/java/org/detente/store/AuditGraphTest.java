package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.validate.Admitted;
import org.detente.validate.RdfFormat;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit graph says of articles that come, come again, change and go. */
class AuditGraphTest {

  private static final Optional<Instant> MONDAY =
      Optional.of(Instant.parse("2026-11-23T10:00:00Z"));
  private static final Optional<Instant> TUESDAY =
      Optional.of(Instant.parse("2026-11-24T10:00:00Z"));
  private static final String FILE = "det:fileDigest \"%s\"".formatted("a".repeat(64));

  @TempDir Path folder;
  private Validator validator;
  private EmbeddedStore store;

  @BeforeEach
  void open() {
    validator = TestOntology.validator(folder.resolve("ontology"));
    store = EmbeddedStore.inMemory();
  }

  private Iterable<Admitted> article(String id, String confidence) {
    return TestOntology.admit(
        validator, TestOntology.article(id, confidence, "<article/%s> %s .%n".formatted(id, FILE)));
  }

  private Iterable<Admitted> refused(String name, String graph, String code) {
    return TestOntology.admit(
        validator,
        """
        @prefix det: <https://w3id.org/detente/ns#> .
        GRAPH <https://w3id.org/detente/graph/audit> {
          <refused/%s> a det:RefusedFile ; det:fileName "%s" ; det:code "%s" %s .
        }
        """
            .formatted(name, name, code, graph));
  }

  private static String ofGraph(String article) {
    return "; det:ofGraph <graph/article/" + article + ">";
  }

  private List<String> lines(String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, RdfFormat.NQ, out);
    return out.toString(StandardCharsets.UTF_8).lines().filter(l -> l.contains(part)).toList();
  }

  /** Values of a property in the audit graph. */
  private Set<String> told(String property) {
    return lines("graph/audit> .").stream()
        .filter(line -> line.contains(property + "> "))
        .map(line -> line.replaceAll("^.*" + property + "> ([^ ]+) <.*$", "$1"))
        .map(value -> value.replaceAll("\\^\\^.*|^\"|\"$", "").replace("\"", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_version_has_the_digest_of_its_sorted_lines_and_their_number()
      throws NoSuchAlgorithmException {
    store.load(article("000", "0.9"));
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    List<byte[]> sorted =
        lines("graph/article/000> .").stream()
            .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toList();
    sorted.forEach(sha256::update);
    assertEquals(Set.of(HexFormat.of().formatHex(sha256.digest())), told("graphDigest"));
    assertEquals(Set.of(Integer.toString(sorted.size())), told("statements"));
  }

  @Test
  void loaded_twice_it_is_one_version() {
    store.load(article("000", "0.9"));
    String once = Snapshot.digest(store);
    store.load(article("000", "0.90"));
    assertEquals(once, Snapshot.digest(store));
    assertEquals(1, told("graphDigest").size());
  }

  @Test
  void without_times_nothing_remains_of_a_former_version_or_of_what_was_withdrawn() {
    store.load(article("000", "0.9"));
    String alone = Snapshot.digest(store);
    store.load(article("001", "0.9"));
    store.load(article("000", "0.8"));
    store.load(article("000", "0.9"));
    store.retract(List.of("001"));
    assertEquals(alone, Snapshot.digest(store));
  }

  @Test
  void with_times_both_loads_of_one_version_are_told() {
    store.load(article("000", "0.9"), MONDAY);
    store.load(article("000", "0.9"), TUESDAY);
    assertEquals(1, told("graphDigest").size());
    assertEquals(2, told("generatedAtTime").size());
    assertEquals(Set.of("true"), told("standing"));
  }

  @Test
  void with_times_a_former_version_is_remembered_and_so_is_one_that_was_withdrawn() {
    store.load(article("000", "0.9"), MONDAY);
    store.load(article("000", "0.8"), TUESDAY);
    assertEquals(2, told("graphDigest").size());
    assertEquals(Set.of("false", "true"), told("standing"));
    assertEquals(Set.of(TUESDAY.get().toString()), told("invalidatedAtTime"));
    store.retract(List.of("000"), TUESDAY);
    assertEquals(2, told("graphDigest").size());
    assertEquals(Set.of("false"), told("standing"));
  }

  @Test
  void a_refused_file_is_told_until_its_article_is_read_and_no_longer() {
    store.load(refused("a.txt", ofGraph("a"), "NOT_TEXT"));
    store.load(refused("b.txt", ofGraph("b"), "NOT_TEXT"));
    assertEquals(Set.of("a.txt", "b.txt"), told("fileName"));
    store.load(article("a", "0.9"));
    assertEquals(Set.of("b.txt"), told("fileName"));
    assertEquals(1, store.retract(List.of("b")));
    assertEquals(Set.of(), told("fileName"));
  }

  @Test
  void a_file_refused_for_another_reason_is_one_refused_file() {
    store.load(refused("a.txt", ofGraph("a") + " ; " + FILE, "NOT_TEXT"));
    store.load(refused("a.txt", ofGraph("a"), "NO_STORY"));
    assertEquals(Set.of("NO_STORY"), told("code"));
    assertEquals(Set.of(), told("fileDigest"));
    store.load(refused("b.html", ofGraph("a"), "TOO_LARGE"));
    assertEquals(Set.of("b.html"), told("fileName"));
  }

  @Test
  void a_file_that_is_read_under_another_name_is_refused_no_longer() {
    store.load(refused("a.txt", "; " + FILE, "BAD_METADATA"));
    store.load(article("of-its-own", "0.9"));
    assertEquals(Set.of(), told("fileName"));
  }

  @Test
  void what_is_loaded_twice_with_its_refused_files_is_the_same() {
    List<Admitted> whole = new ArrayList<>();
    article("a", "0.9").forEach(whole::add);
    refused("b/a.txt", "; " + FILE, "BAD_METADATA").forEach(whole::add);
    store.load(whole);
    String once = Snapshot.digest(store);
    store.load(whole);
    assertEquals(once, Snapshot.digest(store));
    assertEquals(Set.of("b/a.txt"), told("fileName"));
    store.load(article("a", "0.9"));
    assertEquals(Set.of(), told("fileName"));
  }

  @Test
  void a_file_that_is_refused_leaves_the_article_read_before_as_it_is() {
    store.load(article("a", "0.9"));
    List<String> before = lines("graph/article/a> .");
    store.load(refused("a.txt", ofGraph("a"), "NOT_TEXT"));
    assertEquals(before, lines("graph/article/a> ."));
    assertEquals(Set.of("a.txt"), told("fileName"));
    assertEquals(Set.of("true"), told("standing"));
  }
}
