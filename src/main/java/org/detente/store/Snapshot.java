package org.detente.store;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.RdfFormat;

/** What a store holds, as one number: equal when and only when the statements are. */
public final class Snapshot {

  private Snapshot() {}

  /**
   * SHA-256 of the sorted N-Quads of a store, 64 hexadecimal digits. There are no blank nodes, so
   * no labels to canonicalise.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static String digest(EmbeddedStore store) {
    return digest(store, graph -> true);
  }

  /** As {@link #digest(EmbeddedStore)}, of the graphs that are wanted, by their IRIs. */
  public static String digest(EmbeddedStore store, Predicate<String> wanted) {
    MessageDigest sha256 = CanonicalQuads.sha256();
    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
    Export.write(store, RdfFormat.NQ, wanted, out);
    return HexFormat.of().formatHex(sha256.digest());
  }
}
