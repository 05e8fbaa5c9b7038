package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * The body of a request while it comes: bytes are counted as they are read and not as they are
 * announced, and again once inflated.
 */
final class CountedBody extends FilterInputStream {

  /** A text that deflates better than this is none. */
  private static final int RATIO = 100;

  private static final long RATIO_COUNTS_FROM = 1L << 20;

  private final long most;
  private final CountedBody packed;
  private long count;

  private CountedBody(InputStream in, long most, CountedBody packed) {
    super(in);
    this.most = most;
    this.packed = packed;
  }

  /**
   * The body, inflated where it says that it is deflated.
   *
   * @param most bytes that it may have, either way
   * @throws Refusal 413, also while it is read; 415 for an encoding other than gzip
   */
  static InputStream of(HttpServletRequest request, long most) throws IOException {
    String encoding = request.getHeader("Content-Encoding");
    CountedBody raw = raw(request, most);
    return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
      case "identity" -> raw;
      case "gzip" -> new CountedBody(new GZIPInputStream(raw), most, raw);
      default -> throw Refusal.of(415, "An encoding that is not taken; expected none, or gzip.");
    };
  }

  /**
   * The body as it comes, inflated or not.
   *
   * @param most bytes that it may have
   * @throws Refusal 413, also while it is read
   */
  static CountedBody raw(HttpServletRequest request, long most) throws IOException {
    if (request.getContentLengthLong() > most) {
      throw tooLarge(most);
    }
    return new CountedBody(request.getInputStream(), most, null);
  }

  /** A part of a body, of at most so many bytes. */
  static InputStream part(InputStream in, long most) {
    return new CountedBody(in, most, null);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) {
    count += more;
    if (count > most) {
      throw tooLarge(most);
    }
    if (packed != null && count > RATIO_COUNTS_FROM && count / RATIO > packed.count) {
      throw Refusal.of(
          413, "It inflates more than a hundred times; expected a text. Send it plain.");
    }
  }

  private static Refusal tooLarge(long most) {
    return Refusal.of(413, "More than " + most + " bytes; expected fewer. Send less at once.");
  }
}
