package org.detente.archive;

import java.nio.charset.StandardCharsets;

/**
 * Looks for one sequence of ASCII again and again, further and further on, whatever the case of its
 * letters. What was found or is not there is remembered, so that no byte is looked at twice.
 */
final class ByteSearch {

  private static final int CASE = 0x20;
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final byte[] bytes;
  private final byte[] wanted;
  private int found = -1;
  private boolean utf8 = true;

  /**
   * @param wanted ASCII; letters in lower case
   */
  ByteSearch(byte[] bytes, String wanted) {
    this.bytes = bytes;
    this.wanted = wanted.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The first place at or behind one where the sequence begins, -1 for none.
   *
   * @param from never before that of the search before
   */
  int from(int from) {
    if (found < from) {
      found = search(from);
    }
    return found == NOWHERE ? -1 : found;
  }

  /** True when all that was passed over is text in UTF-8. */
  boolean isUtf8() {
    return utf8;
  }

  private int search(int from) {
    byte first = wanted[0];
    int at = from;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (b <= 0) {
        at += passed(at);
      } else if (b == first && isAt(at)) {
        return at;
      } else {
        at++;
      }
    }
    return NOWHERE;
  }

  /** Bytes to go on by where something other than ASCII stands. */
  private int passed(int at) {
    int length = Utf8.length(bytes, at);
    utf8 &= length > 0;
    return Math.max(1, length);
  }

  private boolean isAt(int at) {
    if (at + wanted.length > bytes.length) {
      return false;
    }
    for (int i = 1; i < wanted.length; i++) {
      byte b = bytes[at + i];
      boolean same = b == wanted[i] || isLetter(wanted[i]) && (b | CASE) == wanted[i];
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z';
  }
}
