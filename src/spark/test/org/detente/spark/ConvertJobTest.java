package org.detente.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.detente.EventStage;
import org.detente.cli.Detente;
import org.detente.consolidate.Identities;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Reviews;
import org.detente.store.Backup;
import org.detente.store.StoreLimits;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster writes is what one machine writes. */
class ConvertJobTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int DAMAGED = 1;

  @TempDir private static Path dir;

  private static byte[] quads;
  private static byte[] report;

  @BeforeAll
  static void one_machine_converts() throws IOException {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.driver.host", "127.0.0.1");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.local.dir", dir.resolve("spark").toString());
    new News(dir.resolve("in")).write();
    PrintWriter lines = new PrintWriter(new StringWriter());
    assertEquals(
        DAMAGED,
        Detente.run(
            lines,
            lines,
            "convert",
            dir.resolve("in").toString(),
            "--out",
            dir.resolve("one.nq").toString(),
            "--report",
            dir.resolve("one.jsonl").toString()));
    quads = Files.readAllBytes(dir.resolve("one.nq"));
    report = Files.readAllBytes(dir.resolve("one.jsonl"));
  }

  @AfterAll
  static void forget() {
    System.getProperties().keySet().removeIf(key -> key.toString().startsWith("spark."));
  }

  /** The test is worth something only where all that can become of an entry is there. */
  @Test
  void every_outcome_is_among_those_compared() {
    String told = new String(report, StandardCharsets.UTF_8);
    for (String outcome :
        List.of(
            "\"outcome\":\"read\"",
            "same-article",
            "first-look",
            "http-status",
            "BAD_ARCHIVE",
            "NO_STORY")) {
      assertTrue(told.contains(outcome), outcome);
    }
  }

  @Test
  void one_task_or_seven_one_part_or_many_give_the_bytes_of_one_machine() throws IOException {
    for (String[] how : new String[][] {{"1", "1000000"}, {"7", "300"}, {"3", "1"}}) {
      Path out = dir.resolve("of-" + how[0]);
      assertEquals(DAMAGED, convert(out, "--tasks", how[0], "--part-size", how[1]));
      assertArrayEquals(quads, joined(out, "part-"), "quads of " + how[0]);
      assertArrayEquals(report, joined(out, "outcomes-"), "outcomes of " + how[0]);
      assertTrue(Files.exists(out.resolve("_SUCCESS")));
    }
  }

  @Test
  void parts_are_the_same_files_however_many_tasks_write_them() throws IOException {
    convert(dir.resolve("two"), "--tasks", "2", "--part-size", "500");
    convert(dir.resolve("five"), "--tasks", "5", "--part-size", "500");
    List<String> names = names(dir.resolve("two"), "");
    assertEquals(names, names(dir.resolve("five"), ""));
    assertTrue(names.contains("part-00001.nq.gz"), names::toString);
    for (String name : names) {
      assertArrayEquals(
          Files.readAllBytes(dir.resolve("two").resolve(name)),
          Files.readAllBytes(dir.resolve("five").resolve(name)),
          name);
    }
  }

  @Test
  void events_by_type_are_those_of_all_claims_at_once_and_bulk_loading_takes_all()
      throws IOException {
    Path out = dir.resolve("events");
    convert(out, "--part-size", "500", "--events");
    byte[] all = joined(out, "part-");
    assertArrayEquals(quads, Arrays.copyOf(all, quads.length));
    String made = new String(all, quads.length, all.length - quads.length, StandardCharsets.UTF_8);
    assertEquals(new String(events(), StandardCharsets.UTF_8), made);
    Backup loaded = Backup.restore(out, dir.resolve("store"), false, StoreLimits.DEFAULT);
    assertEquals(made.lines().count() + lines(quads), loaded.statements());
  }

  @Test
  void a_folder_that_is_there_is_left_alone() throws IOException {
    Path out = Files.createDirectories(dir.resolve("there"));
    assertEquals(2, convert(out));
    assertEquals(List.of(), names(out, ""));
  }

  private static long lines(byte[] nquads) {
    return new String(nquads, StandardCharsets.UTF_8).lines().count();
  }

  private static int convert(Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                dir.resolve("in").toString(), "--out", out.toString(), "--home", HOME.toString()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    return ConvertJob.run(
        new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
  }

  private static byte[] events() throws IOException {
    EventStage stage = EventStage.of(HOME.resolve("data"), HOME.resolve("ontology"));
    ByteArrayOutputStream claims = new ByteArrayOutputStream();
    claims.writeBytes(quads);
    List<Path> reference;
    try (Stream<Path> files = Files.list(HOME.resolve("data/reference"))) {
      reference = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    }
    claims.writeBytes(ParsedGraph.layer(Layer.REFERENCE, reference).quads());
    EventStage.Story story =
        stage.story(
            new ByteArrayInputStream(claims.toByteArray()),
            "all",
            stage.origins(new ByteArrayInputStream(quads), "articles"),
            Reviews.NONE,
            Identities.NONE);
    return QuadFiles.bytes(stage.quads(story, Identities.NONE), Format.NQUADS);
  }

  private static byte[] joined(Path folder, String prefix) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names(folder, prefix)) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name)))) {
        in.transferTo(all);
      }
    }
    return all.toByteArray();
  }

  private static List<String> names(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix))
          .sorted()
          .toList();
    }
  }
}
