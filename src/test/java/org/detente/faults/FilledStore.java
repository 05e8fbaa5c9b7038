package org.detente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A store with the shipped layers. */
final class FilledStore {

  /** A folder of one that is filled, to be copied rather than loaded anew. */
  private static final String READY = System.getProperty("detente.filled");

  private FilledStore() {}

  /** Fills one in that folder; where it is. */
  static Path in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    if (READY != null) {
      try (Stream<Path> files = Files.walk(Path.of(READY))) {
        for (Path file : files.toList()) {
          Files.copy(file, store.resolve(Path.of(READY).relativize(file).toString()));
        }
      }
      return store;
    }
    Path article = folder.resolve("first.nq");
    Files.writeString(article, Piece.text("first", 1));
    Program.End end =
        Program.run(
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"),
            "load",
            article.toString(),
            "--store",
            store.toString());
    if (end.exit() != 0) {
      throw new IOException(end.said());
    }
    return store;
  }
}
