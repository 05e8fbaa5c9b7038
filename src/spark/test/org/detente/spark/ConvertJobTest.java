package org.detente.spark;

import static org.detente.spark.Written.joined;
import static org.detente.spark.Written.names;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cluster writes is what one machine writes. */
class ConvertJobTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int DAMAGED = 1;

  @TempDir private static Path dir;

  private static byte[] quads;
  private static byte[] report;

  @BeforeAll
  static void one_machine_converts() throws IOException {
    System.setProperty("spark.hadoop.fs.flaky.impl", Flaky.class.getName());
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

  /** None is done again. */
  @BeforeEach
  void two_tasks_at_a_time() {
    System.setProperty("spark.master", "local[2]");
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

  @Test
  void a_network_that_fails_costs_time_and_nothing_else() throws IOException {
    System.setProperty("spark.master", "local[2,4]");
    Flaky.FAILURES.set(2);
    Path out = dir.resolve("again");
    assertEquals(DAMAGED, run("flaky://" + dir.resolve("in"), out, "--tasks", "3").exit());
    assertEquals(0, Flaky.FAILURES.get());
    assertArrayEquals(quads, joined(out, "part-"));
    assertArrayEquals(report, joined(out, "outcomes-"));
  }

  @Test
  void a_network_that_does_not_come_back_ends_the_job() throws IOException {
    Flaky.FAILURES.set(Integer.MAX_VALUE);
    Path out = dir.resolve("never");
    Ended ended = run("flaky://" + dir.resolve("in"), out);
    Flaky.FAILURES.set(0);
    assertEquals(1, ended.exit(), ended.err());
    assertTrue(ended.err().contains(": connection reset"), ended.err());
    assertFalse(Files.exists(out.resolve("_SUCCESS")));
  }

  @Test
  void a_file_that_is_refused_as_a_whole_is_told_by_the_exit_code() throws IOException {
    Path in = Files.createDirectories(dir.resolve("bad"));
    Files.writeString(in.resolve("a.txt"), "Words.");
    Files.writeString(in.resolve("a.meta.json"), "{");
    Path out = dir.resolve("refused");
    Ended ended = run(in.toString(), out);
    assertEquals(1, ended.exit(), ended.err());
    assertTrue(ended.err().contains("1 refused: BAD_METADATA"), ended.err());
    assertTrue(Files.exists(out.resolve("_SUCCESS")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--language=de", "--part-size=0", "--tasks=0", "--tasks=-1", "--tasks=x"})
  void options_are_looked_at_before_anything_is_read(String option) {
    Path out = dir.resolve("nothing");
    Ended ended = run(dir.resolve("in").toString(), out, option);
    assertEquals(2, ended.exit());
    assertTrue(ended.err().contains(option.substring(0, option.indexOf('='))), ended.err());
    assertTrue(ended.err().endsWith("[BAD_USAGE]" + System.lineSeparator()), ended.err());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertFalse(Files.exists(out));
  }

  private record Ended(int exit, String err) {}

  private static long lines(byte[] nquads) {
    return new String(nquads, StandardCharsets.UTF_8).lines().count();
  }

  private static int convert(Path out, String... more) {
    return run(dir.resolve("in").toString(), out, more).exit();
  }

  private static Ended run(String in, Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of(in, "--out", out.toString(), "--home", HOME.toString()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        ConvertJob.run(
            new PrintStream(err, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    return new Ended(exit, err.toString(StandardCharsets.UTF_8));
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
}
