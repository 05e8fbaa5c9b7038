package org.detente.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that stands in its place whole or not at all. */
final class Output {

  /** Writes, and reads again what was written, under a name that nobody else uses. */
  @FunctionalInterface
  interface Writing {
    void to(Path draft) throws IOException;
  }

  private Output() {}

  /**
   * Lets {@code writing} fill a draft beside {@code file}, then moves it there in one step. When
   * {@code writing} fails, the draft is removed and what stood at {@code file} stays.
   *
   * @throws IOException when the folder does not exist or may not be written
   */
  static void write(Path file, Writing writing) throws IOException {
    Path target = file.toAbsolutePath();
    // The draft keeps the ending, which tells the format.
    String name = target.getFileName().toString();
    Path draft = Files.createTempDirectory(target.getParent(), ".detente-").resolve(name);
    try {
      writing.to(draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(draft.getParent());
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
