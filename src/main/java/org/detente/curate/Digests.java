package org.detente.curate;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.detente.validate.CanonicalQuads;

/** SHA-256, in 64 hexadecimal digits. */
final class Digests {

  private Digests() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(CanonicalQuads.sha256().digest(bytes));
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
