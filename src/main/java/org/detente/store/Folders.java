package org.detente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Fault;

/** Folders that are written whole, and taken away whole. */
public final class Folders {

  private Folders() {}

  /** True where a folder may be put: nothing is there, or an empty folder. */
  public static boolean isFree(Path folder) throws IOException {
    return !Files.exists(folder) || Files.isDirectory(folder) && names(folder).isEmpty();
  }

  /**
   * Makes sure that a folder may be put there.
   *
   * @throws Fault BAD_USAGE when something is there already
   */
  public static void requireFree(Path folder) throws IOException {
    if (!isFree(folder)) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          folder.toString(),
          "is there already; expected a new folder",
          "Name another, or take it away");
    }
  }

  /** Removes a folder with all it holds, if it is there. */
  public static void remove(Path folder) throws IOException {
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

  /** What a folder has in it. */
  static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
