package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole store as sorted parts, and made of them at once. */
class PartsTest {

  @TempDir private Path dir;

  @Test
  void parts_of_a_store_are_made_a_store_again() {
    Path quads = dir.resolve("a.nq");
    Run.of("convert", "data/articles/dejeuner-informel.txt", "--out", quads.toString());
    Run.of("load", quads.toString(), "--bare", "--store", dir.resolve("store").toString());
    String parts = dir.resolve("parts").toString();
    String store = dir.resolve("store").toString();
    Run written = Run.of("export", "--parts", "--store", store, "--out", parts);
    assertEquals(0, written.exit(), written.err());
    assertTrue(written.err().contains(" in 1 part"), written.err());
    String again = dir.resolve("again").toString();
    Run loaded = Run.of("load", "--bulk", parts, "--store", again);
    assertEquals(0, loaded.exit(), loaded.err());
    assertEquals(HeldStatements.of(dir.resolve("store")), HeldStatements.of(dir.resolve("again")));
    Run.of("load", "--bulk", parts, "--store", again).complains(Fault.Code.BAD_USAGE, "--replace");
    assertEquals(0, Run.of("load", "--bulk", parts, "--replace", "--store", again).exit());
    Run.of("load", "--bulk", parts, parts, "--store", again)
        .complains(Fault.Code.BAD_USAGE, "one folder");
    Run.of("load", "--bulk", quads.toString(), "--store", dir.resolve("none").toString())
        .complains(Fault.Code.NO_SUCH_FILE, "manifest.json");
    Run.of("export", "--parts", "--sides", "--store", store, "--out", dir.resolve("p").toString())
        .complains(Fault.Code.BAD_USAGE, "--parts");
  }
}
