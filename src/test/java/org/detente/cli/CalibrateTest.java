package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.extract.Confidence;
import org.detente.lexicon.TraitWeights;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code detente calibrate}. */
class CalibrateTest {

  @TempDir private Path folder;

  @Test
  void weights_are_written_that_the_reader_takes_and_the_same_gold_gives_the_same() {
    Path one = folder.resolve("one.ttl");
    Path other = folder.resolve("other.ttl");
    Run run = Run.of("calibrate", "data/articles", "--out", one.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("expected error"), run.out());
    Confidence.of(TraitWeights.of(TurtleFiles.read(List.of(one))));
    Run.of("calibrate", "data/articles", "--out", other.toString());
    assertEquals(read(one), read(other));
  }

  @Test
  void without_gold_there_is_nothing_to_fit() {
    Run.of("calibrate", folder.toString()).complains(Fault.Code.NO_ARTICLES);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
