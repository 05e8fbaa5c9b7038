package org.detente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A store with the shipped layers. */
final class FilledStore {

  private FilledStore() {}

  /** Fills one in that folder; where it is. */
  static Path in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("store");
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
