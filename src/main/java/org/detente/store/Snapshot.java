package org.detente.store;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
      Export.write(store, RdfFormat.NQ, out);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
