package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.detente.Faults;
import org.detente.model.Fault;
import org.detente.model.Reading;

/**
 * Articles read one after the other; what is wrong with one costs that one.
 *
 * @param readings what was read, by file, in the order of the files
 * @param refused what could not be read, and why
 * @param exit 0, or the first fault's exit code
 */
record Batch(Map<Path, Reading> readings, Map<Path, Fault> refused, int exit) {

  /** Takes what was read from a file. */
  @FunctionalInterface
  interface Taker {
    void take(Path file, Reading reading) throws IOException;
  }

  /**
   * Reads all files and keeps what was read.
   *
   * @param err takes a line for every article that cannot be read
   */
  static Batch read(List<Path> files, ArticleReader reader, PrintWriter err) {
    Map<Path, Reading> readings = new LinkedHashMap<>();
    Map<Path, Fault> refused = new LinkedHashMap<>();
    try {
      int exit = each(files, reader, err, readings::put, refused::put);
      return new Batch(readings, refused, exit);
    } catch (IOException e) {
      throw new IllegalStateException("a map does not fail to be written to", e);
    }
  }

  /**
   * Reads all files and hands each on as soon as it is read.
   *
   * @param err takes a line for every article that cannot be read
   * @param taker takes what is read
   * @param refused takes what is not, and why
   * @return 0, or the first fault's exit code
   * @throws IOException when {@code taker} cannot take one
   */
  static int each(
      List<Path> files,
      ArticleReader reader,
      PrintWriter err,
      Taker taker,
      BiConsumer<Path, Fault> refused)
      throws IOException {
    Map<String, Path> ids = new LinkedHashMap<>();
    int exit = 0;
    try (Progress progress = new Progress("Reading", files.size(), err)) {
      for (Path file : files) {
        Optional<Reading> reading = Optional.empty();
        try {
          reading = Optional.of(reader.read(file));
          requireNew(ids.putIfAbsent(reading.get().article().id(), file), reading.get(), file);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
          reading = Optional.empty();
          refused.accept(file, Faults.of(failure));
          int code = Complaint.of(failure, err);
          exit = exit == 0 ? code : exit;
        }
        if (reading.isPresent()) {
          taker.take(file, reading.get());
        }
        progress.step();
      }
    }
    return exit;
  }

  /** Ids of the articles that were read. */
  Set<String> ids() {
    return readings.values().stream()
        .map(reading -> reading.article().id())
        .collect(Collectors.toCollection(TreeSet::new));
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
