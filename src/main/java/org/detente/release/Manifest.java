package org.detente.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;

/** The sums of a folder's files, as {@code sha256sum} writes and checks them. */
public final class Manifest {

  /** Its name in the folder. */
  public static final String NAME = "SHA256SUMS";

  private static final int DIGITS = 64;

  private Manifest() {}

  /** Writes the sums of all files below a folder, in the order of their paths. */
  public static void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String path : paths(folder)) {
      lines.append(CanonicalQuads.sum(folder.resolve(path))).append("  ").append(path).append('\n');
    }
    Files.writeString(folder.resolve(NAME), lines);
  }

  /**
   * The sums that a folder states, by path.
   *
   * @throws Fault NO_SUCH_FILE when it has no manifest, BAD_TABLE when a line is none of a manifest
   */
  static SortedMap<String, String> stated(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no " + NAME + "; expected the folder of a release",
          "Name one that 'detente release' made");
    }
    SortedMap<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.length() <= DIGITS + 2 || !line.startsWith("  ", DIGITS)) {
        throw new Fault(
            Fault.Code.BAD_TABLE,
            file.toString(),
            "a line without a sum; expected 64 digits, two spaces and a path",
            "Fetch it again");
      }
      sums.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
    }
    return sums;
  }

  /** The paths of all files below a folder but the manifest, in order, with slashes. */
  static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals(NAME))
          .sorted()
          .toList();
    }
  }
}
