package org.detente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;

/**
 * What a store holds, to be compared: half of all statements are the lexicon's, which no article
 * and no review changes, and which are left out.
 */
final class HeldStatements {

  private HeldStatements() {}

  /** N-Quads of a store that nobody has open, in order. */
  static String of(Path store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EmbeddedStore open = EmbeddedStore.open(store)) {
      Export.write(open, RdfFormat.NQ, graph -> !graph.equals(Layer.LEXICON.graph()), out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
