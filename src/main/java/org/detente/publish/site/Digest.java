package org.detente.publish.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The short digest of some bytes, for addresses and entity tags. */
final class Digest {

  private static final int DIGITS = 16;

  private Digest() {}

  /** The first 16 hexadecimal digits of their SHA-256. */
  static String of(byte[] body) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(sum).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
