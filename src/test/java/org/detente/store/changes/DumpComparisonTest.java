package org.detente.store.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Admission;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found between two dumps is their difference. */
class DumpComparisonTest {

  private static final String BASE = "https://w3id.org/detente/";
  private static final String A = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

  @TempDir Path dir;

  private static String quad(String subject, String predicate, String object, String graph) {
    return "<%s%s> %s %s <%sgraph/%s> .".formatted(BASE, subject, predicate, object, BASE, graph);
  }

  private static String claim(String article, int number) {
    return quad(
        "article/" + article + "#c-" + number, A, "<" + BASE + "ns#Claim>", "article/" + article);
  }

  private static String says(String article, int number, String words) {
    String subject = "article/" + article + "#c-" + number;
    return quad(subject, "<" + BASE + "ns#cause>", "\"" + words + "\"@fr", "article/" + article);
  }

  /** Some statements about few things, so that two draws have much in common. */
  private static Set<String> draw(Random random) {
    Set<String> quads = new TreeSet<>();
    List<String> words = List.of("a", "a b", "é", "😀", "\uFB01", "\\\"q\\\"", "l\\n", "\\\\");
    for (int i = random.nextInt(200); i > 0; i--) {
      String article = "x-" + random.nextInt(4);
      int number = random.nextInt(6);
      quads.add(
          random.nextBoolean()
              ? claim(article, number)
              : says(article, number, words.get(random.nextInt(words.size()))));
    }
    return quads;
  }

  private Path dump(String name, Collection<String> quads, Random random) throws IOException {
    List<String> lines = new ArrayList<>(quads);
    lines.addAll(lines.subList(0, lines.size() / 3));
    Collections.shuffle(lines, random);
    return Files.write(dir.resolve(name), lines);
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    return some.stream().filter(q -> !others.contains(q)).collect(Collectors.toSet());
  }

  private static Set<Quad> parsed(Collection<String> quads) {
    return Set.copyOf(read(quads).stream().toList());
  }

  private static DatasetGraph read(Collection<String> quads) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(String.join("\n", quads), Lang.NQUADS).parse(data);
    return data;
  }

  /** What another program says of a graph: sort and sha256sum. */
  private static String digest(Set<String> quads, String graph) throws NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    quads.stream()
        .filter(quad -> quad.endsWith("<" + graph + "> ."))
        .map(quad -> (quad + "\n").getBytes(StandardCharsets.UTF_8))
        .sorted(Arrays::compareUnsigned)
        .forEach(sha256::update);
    return HexFormat.of().formatHex(sha256.digest());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void the_patch_makes_the_new_dump_of_the_old_one_and_the_change_set_counts_it(long seed)
      throws IOException, NoSuchAlgorithmException {
    Random random = new Random(seed);
    Set<String> old = draw(random);
    Set<String> fresh = seed % 4 == 0 ? new TreeSet<>(old) : draw(random);
    fresh.addAll(old.stream().filter(quad -> random.nextInt(10) > 0).toList());
    StringWriter text = new StringWriter();
    List<Difference> graphs = new ArrayList<>();
    // Seven statements in memory: most of it is sorted on disk.
    try (SortedLines before = SortedLines.of(dump("old.nq", old, random), 7);
        SortedLines after = SortedLines.of(dump("new.nq", fresh, random), 7)) {
      PatchWriter patch = new PatchWriter(text);
      Difference whole = Comparison.of(before, after, "all", patch);
      patch.finish();
      assertEquals(minus(fresh, old).size(), whole.added());
      assertEquals(minus(old, fresh).size(), whole.removed());
      assertEquals(old.equals(fresh), whole.before().equals(whole.after()));
      Comparison.of(before, after, "all", into(graphs));
    }
    DatasetGraph data = read(old);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    RDFPatchOps.applyChange(data, RDFPatchOps.read(new ByteArrayInputStream(bytes)));
    data.begin();
    assertEquals(parsed(fresh), Set.copyOf(data.stream().toList()));
    data.end();
    for (Difference graph : graphs) {
      assertEquals(digest(old, graph.graph()), graph.before().orElse(digest(Set.of(), "")));
      assertEquals(digest(fresh, graph.graph()), graph.after().orElse(digest(Set.of(), "")));
    }
    assertEquals(graphs.stream().mapToLong(Difference::added).sum(), minus(fresh, old).size());
    assertEquals(graphs.stream().mapToLong(Difference::removed).sum(), minus(old, fresh).size());
  }

  private static Finding into(List<Difference> graphs) {
    return new Finding() {
      @Override
      public void graph(Difference difference) {
        graphs.add(difference);
      }
    };
  }

  @Test
  void articles_claims_and_events_are_told_apart() throws IOException {
    String event = quad("event/m-1", A, "<" + BASE + "ns#Meeting>", "events");
    String part = quad("event/m-1#r", A, "<" + BASE + "ns#RoleValue>", "events");
    String gone = quad("event/m-2", A, "<" + BASE + "ns#Meeting>", "events");
    String deprecated =
        quad("event/m-2", "<http://www.w3.org/2002/07/owl#deprecated>", "\"true\"", "events");
    String replaced =
        quad(
            "event/m-2",
            "<http://purl.org/dc/terms/isReplacedBy>",
            "<" + BASE + "event/m-1>",
            "events");
    List<String> old =
        List.of(claim("a", 1), says("a", 1, "x"), claim("b", 1), claim("c", 1), gone);
    List<String> fresh =
        List.of(
            claim("a", 1),
            says("a", 1, "y"),
            claim("a", 2),
            claim("d", 1),
            claim("c", 1),
            event,
            part,
            deprecated,
            replaced);
    Tally tally = new Tally();
    try (SortedLines before = SortedLines.of(dump("old.nq", old, new Random(1)));
        SortedLines after = SortedLines.of(dump("new.nq", fresh, new Random(2)))) {
      String told = tally.told(Comparison.of(before, after, "all", tally));
      for (String line :
          List.of(
              "statements  7 added, 3 removed",
              "articles    1 added, 1 removed, 1 replaced",
              "claims      2 added, 1 removed, 1 altered",
              "events      1 added, 1 removed, 0 altered; 1 merged, 0 retired",
              "layers      events replaced")) {
        assertTrue(told.lines().toList().contains(line), told);
      }
    }
  }

  @Test
  void a_change_set_conforms_and_is_taken_by_a_store() throws IOException {
    Path file = dir.resolve("changes.nq");
    try (SortedLines before =
            SortedLines.of(dump("old.nq", List.of(claim("a", 1), claim("b", 1)), new Random(1)));
        SortedLines after =
            SortedLines.of(dump("new.nq", List.of(claim("a", 2), claim("c", 1)), new Random(2)))) {
      Difference whole = Comparison.of(before, after, "all", new Tally());
      StringWriter text = new StringWriter();
      Comparison.of(before, after, "all", new ChangeSetWriter(whole, "1.0 \"α\"", "1.1", text));
      Files.writeString(file, text.toString());
    }
    Admission admission = Validator.of(Path.of("ontology")).admit(file);
    assertEquals(List.of(), admission.refused());
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      store.load(admission.admitted());
      store.load(admission.admitted());
      assertEquals(7 + (7 + 6 + 6) + 4, store.sizes().values().stream().mapToLong(n -> n).sum());
    }
  }

  @Test
  void what_cannot_be_compared_is_told_with_its_place() throws IOException {
    Path loose = Files.writeString(dir.resolve("a.nq"), "<http://e.org/s> <http://e.org/p> 1 .");
    assertEquals(Fault.Code.BAD_RDF, fault(loose).code());
    Path blank =
        Files.writeString(dir.resolve("b.nq"), "_:b <http://e.org/p> \"o\" <http://e.org/g> .");
    assertTrue(fault(blank).getMessage().contains("blank node"), fault(blank).getMessage());
    Path noGraph =
        Files.writeString(dir.resolve("c.nq"), "<http://e.org/s> <http://e.org/p> \"o\" .");
    assertTrue(fault(noGraph).getMessage().contains("no named graph"));
    assertTrue(fault(loose).getMessage().contains("a.nq:1:"), fault(loose).getMessage());
    assertEquals(Fault.Code.NO_SUCH_FILE, fault(dir.resolve("none.nq")).code());
  }

  private static Fault fault(Path dump) {
    return assertThrows(Fault.class, () -> SortedLines.of(dump).close());
  }
}
