package org.detente.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.store.Folders;

/** A folder for the time of one command. */
public final class ScratchFolder implements AutoCloseable {

  private final Path path;

  /** Makes one, empty. */
  public ScratchFolder() throws IOException {
    this.path = Files.createTempDirectory("detente-");
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Those files that have anything in them: of an empty store there is nothing to say. */
  static List<Path> filled(List<Path> files) throws IOException {
    List<Path> filled = new ArrayList<>();
    for (Path file : files) {
      if (Files.size(file) > 0) {
        filled.add(file);
      }
    }
    return filled;
  }

  /** Removes it with all it holds. */
  @Override
  public void close() throws IOException {
    Folders.remove(path);
  }
}
