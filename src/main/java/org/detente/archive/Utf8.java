package org.detente.archive;

/** Characters of UTF-8 (RFC 3629) in bytes that may be anything. */
final class Utf8 {

  private Utf8() {}

  /**
   * How many bytes the character takes that begins there; 0 where none begins, and for NUL, which
   * no text has.
   */
  static int length(byte[] bytes, int at) {
    int b = bytes[at] & 0xFF;
    if (b < 0x80) {
      return b == 0 ? 0 : 1;
    }
    if (b < 0xE0) {
      return b >= 0xC2 && follows(bytes, at + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (b < 0xF0) {
      // Neither longer than it has to be nor half of a pair.
      int least = b == 0xE0 ? 0xA0 : 0x80;
      int most = b == 0xED ? 0x9F : 0xBF;
      return follows(bytes, at + 1, least, most) && follows(bytes, at + 2, 0x80, 0xBF) ? 3 : 0;
    }
    int least = b == 0xF0 ? 0x90 : 0x80;
    int most = b == 0xF4 ? 0x8F : 0xBF;
    return b <= 0xF4
            && follows(bytes, at + 1, least, most)
            && follows(bytes, at + 2, 0x80, 0xBF)
            && follows(bytes, at + 3, 0x80, 0xBF)
        ? 4
        : 0;
  }

  /** The character of two or three bytes that stands there. */
  static char character(byte[] bytes, int at, int length) {
    int last = bytes[at + length - 1] & 0x3F;
    return (char)
        (length == 2
            ? (bytes[at] & 0x1F) << 6 | last
            : (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | last);
  }

  private static boolean follows(byte[] bytes, int at, int least, int most) {
    return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= most;
  }
}
