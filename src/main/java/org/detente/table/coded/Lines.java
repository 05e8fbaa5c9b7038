package org.detente.table.coded;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, one at a time, without a byte order mark; of one that is too long,
 * that it is.
 */
final class Lines {

  /** More bytes than any row of a data set has. */
  static final int LONGEST = 1 << 20;

  /** The byte order mark with which spreadsheet programs begin UTF-8. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[4096];
  private int length;
  private int at;
  private int end;
  private boolean tooLong;
  private boolean begun;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line. False at the end of the file. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    if (at == end && !fill()) {
      return false;
    }
    while (at < end || fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      take(from, at);
      if (at < end) {
        at++;
        break;
      }
    }
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    return true;
  }

  private void take(int from, int until) {
    int more = until - from;
    if (length + more > LONGEST) {
      tooLong = true;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + more));
    }
    System.arraycopy(buffer, from, line, length, more);
    length += more;
  }

  private boolean fill() throws IOException {
    at = 0;
    if (!begun) {
      begun = true;
      end = in.readNBytes(buffer, 0, MARK.length);
      if (end > 0 && !Arrays.equals(buffer, 0, end, MARK, 0, MARK.length)) {
        return true;
      }
    }
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** The bytes of the line, and others behind them. */
  byte[] bytes() {
    return line;
  }

  /** How many bytes the line has, without its end. */
  int length() {
    return length;
  }

  /** True for a line of which only the beginning was kept. */
  boolean isTooLong() {
    return tooLong;
  }
}
