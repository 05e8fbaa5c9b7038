package org.detente.faults;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.cli.Detente;

/** A store with the shipped layers. */
final class FilledStore {

  private FilledStore() {}

  /** Fills one in that folder; where it is. */
  static Path in(Path folder) throws IOException {
    Path store = folder.resolve("store");
    Path article = folder.resolve("first.nq");
    Files.writeString(article, Piece.text("first", 1));
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said, true);
    int exit = Detente.run(to, to, "load", article.toString(), "--store", store.toString());
    if (exit != 0) {
      throw new IOException(said.toString());
    }
    return store;
  }
}
