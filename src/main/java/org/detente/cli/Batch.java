package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.detente.model.Reading;

/**
 * Articles read one after the other; what is wrong with one costs that one.
 *
 * @param readings what was read, by file, in the order of the files
 * @param exit 0, or the first fault's exit code
 */
record Batch(Map<Path, Reading> readings, int exit) {

  /**
   * Reads all files.
   *
   * @param err takes a line for every article that cannot be read
   */
  static Batch read(List<Path> files, ArticleReader reader, PrintWriter err) {
    Map<Path, Reading> readings = new LinkedHashMap<>();
    Map<String, Path> ids = new LinkedHashMap<>();
    List<Integer> exits = new ArrayList<>();
    try (Progress progress = new Progress("Reading", files.size(), err)) {
      for (Path file : files) {
        try {
          Reading reading = reader.read(file);
          requireNew(ids.putIfAbsent(reading.article().id(), file), reading, file);
          readings.put(file, reading);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
          exits.add(Complaint.of(failure, err));
        }
        progress.step();
      }
    }
    return new Batch(readings, exits.isEmpty() ? 0 : exits.get(0));
  }

  private static void requireNew(Path other, Reading reading, Path file) {
    if (other != null) {
      throw new Fault(
          Fault.Code.BAD_METADATA,
          file.toString(),
          "id '"
              + reading.article().id()
              + "' is that of "
              + other
              + " too; expected one of its own",
          "Give it an id in its .meta.json");
    }
  }
}
