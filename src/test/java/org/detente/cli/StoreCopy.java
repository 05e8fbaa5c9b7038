package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A store of one's own, without loading it anew. */
final class StoreCopy {

  private StoreCopy() {}

  /**
   * Copies the folder of a store that nobody has open.
   *
   * @return the copy
   */
  static Path of(Path store, Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(store.relativize(file).toString()));
      }
    }
    return copy;
  }
}
