package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RiotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts that are written one without the others, and loaded together. */
class QuadPartTest {

  @TempDir private Path dir;

  @Test
  void parts_written_apart_are_loaded_as_one() throws IOException {
    QuadPart first = QuadPart.write(dir, 0, graphs("a", "b"));
    QuadPart second = QuadPart.write(dir, 1, graphs("c"));
    assertEquals(4, first.statements());
    assertEquals(2, first.graphs());
    Backup said = QuadPart.manifest(List.of(first, second), dir);
    assertEquals(said, Backup.verified(dir));
    Backup loaded = Backup.restore(dir, dir.resolve("store"), false, StoreLimits.DEFAULT);
    assertEquals(6, loaded.statements());
    assertEquals(3, loaded.graphs());
  }

  @Test
  void a_line_that_is_no_statement_fails_the_part() {
    Iterator<byte[]> bad = List.of("<no statement\n".getBytes(StandardCharsets.UTF_8)).iterator();
    assertThrows(RiotException.class, () -> QuadPart.write(dir, 0, bad));
  }

  private static Iterator<byte[]> graphs(String... names) {
    return Stream.of(names)
        .map(
            name ->
                Stream.of("1", "2")
                    .map(n -> "<x:" + name + "> <x:p> \"" + n + "\" <x:g/" + name + "> .\n")
                    .reduce("", String::concat)
                    .getBytes(StandardCharsets.UTF_8))
        .iterator();
  }
}
