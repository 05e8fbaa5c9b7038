package org.detente.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What one record may cost: so many bytes after decompression, and no more than a hundred times
 * what it takes in the file. A stream that would give more fails.
 */
final class Budget extends FilterInputStream {

  /** Largest record, bytes: the largest article and what the transport adds to it. */
  static final long LARGEST = 16L << 20;

  /** How far a record may expand once it is larger than {@link #SMALL}. */
  static final long RATIO = 100;

  static final long SMALL = 1L << 20;

  /** More than one record may cost. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String found) {
      super(found);
    }
  }

  private final LongSupplier packed;
  private long given;
  private long packedBefore;

  /**
   * @param in what records are read from
   * @param packed how many bytes of the file have been used up so far
   */
  Budget(InputStream in, LongSupplier packed) {
    this(in, packed, packed.getAsLong());
  }

  private Budget(InputStream in, LongSupplier packed, long packedBefore) {
    super(in);
    this.packed = packed;
    this.packedBefore = packedBefore;
  }

  /** Of something that takes {@code packed} bytes as it is packed. */
  static Budget of(InputStream in, long packed) {
    return new Budget(in, () -> packed, 0);
  }

  /** The next record begins. */
  void renew() {
    given = 0;
    packedBefore = packed.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    spend(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    spend(Math.max(0, n));
    return n;
  }

  private void spend(int bytes) throws IOException {
    given += bytes;
    if (given > LARGEST) {
      throw new Exceeded("more than " + LARGEST + " bytes; expected one article");
    }
    if (given > SMALL && given > RATIO * (packed.getAsLong() - packedBefore + 1)) {
      throw new Exceeded("expands more than " + RATIO + " times; expected one article");
    }
  }
}
