package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs only where the shared corpus lies beside the project. */
class SharedGoldTest {

  private static final Path CORPUS = Path.of("../shared/corpus");

  @Test
  void everyGoldFileOfTheSharedCorpusIsRead() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus here: not run");
    List<Path> files;
    try (var walk = Files.walk(CORPUS)) {
      files = walk.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
    for (Path file : files) {
      try (var reader = Files.newBufferedReader(file)) {
        Gold gold = GoldReader.read(reader, file.toString());
        String name = file.getFileName().toString();
        assertEquals(file.toString().contains("seeds"), gold.published().isPresent(), name);
      }
    }
  }
}
