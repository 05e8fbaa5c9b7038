package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path dir;

  @Test
  void the_file_appears_when_it_is_whole() throws IOException {
    Path file = dir.resolve("a.nq");
    Output.write(
        file,
        draft -> {
          assertFalse(Files.exists(file));
          assertEquals("a.nq", draft.getFileName().toString());
          Files.writeString(draft, "new");
        });
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), content());
  }

  @Test
  void what_fails_leaves_the_former_file_and_no_draft() throws IOException {
    Path file = Files.writeString(dir.resolve("a.nq"), "old");
    assertThrows(
        IOException.class,
        () ->
            Output.write(
                file,
                draft -> {
                  Files.writeString(draft, "half");
                  throw new IOException("no space left on device");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), content());
  }

  private List<Path> content() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.toList();
    }
  }
}
