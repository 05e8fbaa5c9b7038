package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

  @TempDir private Path dir;

  @Test
  void a_copy_is_written_over_an_earlier_one_and_over_nothing_else() throws IOException {
    String store = dir.resolve("store").toString();
    EmbeddedStore.open(Path.of(store)).close();
    Path copy = dir.resolve("copy");
    Run first = Run.of("site", "--store", store, "--out", copy.toString());
    assertEquals(0, first.exit(), first.err());
    assertTrue(first.err().contains(" files → " + copy), first.err());
    assertTrue(Files.exists(copy.resolve("fr/ns/claim.html")));
    Run.of("site", "--store", store, "--out", store)
        .complains(Fault.Code.BAD_USAGE, "something else");
    assertEquals(0, Run.of("site", "--store", store, "--out", copy.toString()).exit());
  }
}
