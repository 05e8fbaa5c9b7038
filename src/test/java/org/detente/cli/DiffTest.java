package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two dumps to the answer of a question about what changed. */
class DiffTest {

  private static final String LUNCH = "data/articles/dejeuner-informel.txt";
  private static final String COUNCIL = "data/articles/conseil-bruxelles.html";

  @TempDir private Path dir;

  @Test
  void what_changed_between_two_dumps_is_told_kept_and_asked_for() throws IOException {
    Run.of("convert", LUNCH, "--out", path("old.nq"));
    Run.of("convert", LUNCH, COUNCIL, "--out", path("new.nq"));
    Run run =
        Run.of(
            "diff",
            path("old.nq"),
            path("new.nq"),
            "--out",
            path("changes.nq"),
            "--patch",
            path("changes.rdfp"),
            "--until",
            "second");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("articles    1 added, 0 removed, 0 replaced"), run.out());
    String store = path("store");
    Run.of("load", path("new.nq"), path("changes.nq"), "--bare", "--store", store);
    Run asked =
        Run.of("query", "changes", "--store", store, "--param", "from=old", "--format", "csv");
    List<String> rows = asked.out().lines().skip(1).toList();
    assertEquals(1, rows.size(), asked.out() + asked.err());
    assertTrue(
        rows.get(0)
            .startsWith(
                "old,second,https://w3id.org/detente/graph/article/conseil-bruxelles,added,"),
        rows.get(0));
    Run none = Run.of("query", "changes", "--store", store, "--param", "from=1", "--format", "csv");
    assertEquals(1, none.out().lines().count());
    Run each = Run.of("query", "changed-claims", "--store", store, "--format", "csv");
    assertTrue(each.out().contains("ns#added,"), each.out());
  }

  @Test
  void a_store_is_compared_like_its_dump_and_a_packed_dump_like_itself() throws IOException {
    Run.of("convert", LUNCH, "--out", path("a.nq"));
    Run.of("load", path("a.nq"), "--bare", "--store", path("store"));
    Run.of("export", "--store", path("store"), "--out", path("dump.trig"));
    Path packed = dir.resolve("packed.trig.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(dir.resolve("dump.trig"), out);
    }
    Run run = Run.of("diff", packed.toString(), path("store"), "--out", path("x.nq"));
    assertTrue(run.out().startsWith("statements  0 added, 0 removed"), run.out() + run.err());
    Run.of("diff", path("dump.trig"), path("store"), "--from", "packed", "--out", path("y.nq"));
    assertArrayEquals(
        Files.readAllBytes(dir.resolve("x.nq")), Files.readAllBytes(dir.resolve("y.nq")));
  }

  @Test
  void what_is_no_dump_is_told_in_one_line() {
    Run.of("diff", path("none.nq"), path("none.nq")).complains(Fault.Code.NO_SUCH_FILE, "none.nq");
    Run.of("diff", LUNCH, LUNCH).complains(Fault.Code.UNKNOWN_FORMAT, "txt");
    Run.of("diff", LUNCH, LUNCH, "--out", "x.ttl").complains(Fault.Code.UNKNOWN_FORMAT, "x.ttl");
  }

  private String path(String name) {
    return dir.resolve(name).toString();
  }
}
