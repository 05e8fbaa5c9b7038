package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time of one command. */
final class ScratchFolder implements AutoCloseable {

  private final Path path;

  ScratchFolder() throws IOException {
    this.path = Files.createTempDirectory("detente-");
  }

  Path path() {
    return path;
  }

  /** Removes it with all it holds. */
  @Override
  public void close() throws IOException {
    remove(path);
  }

  /** Removes a folder with all it holds, if it is there. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      // What lies deeper goes first.
      List<Path> inside = walk.sorted(Comparator.reverseOrder()).toList();
      for (Path file : inside) {
        Files.deleteIfExists(file);
      }
    }
  }
}
