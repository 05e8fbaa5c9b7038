package org.detente.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * A sum of numbers of 256 bits modulo 2^256, to which numbers come and from which they go: the hash
 * AdHash of a set (Bellare and Micciancio 1997) is that of the hashes of its members.
 */
final class MultisetHash {

  /** Bytes of a number. */
  static final int BYTES = 32;

  private static final int LIMBS = BYTES / Long.BYTES;

  /** The most significant first. */
  private final long[] limbs = new long[LIMBS];

  /** Starts from a sum, of which the lowest 256 bits count. */
  MultisetHash(BigInteger start) {
    for (int i = 0; i < LIMBS; i++) {
      limbs[i] = start.shiftRight(Long.SIZE * (LIMBS - 1 - i)).longValue();
    }
  }

  /** Adds a number whose most significant byte comes first. */
  void add(ByteBuffer number) {
    long carry = 0;
    for (int i = LIMBS - 1; i >= 0; i--) {
      long sum = limbs[i] + number.getLong(i * Long.BYTES);
      long carried = sum + carry;
      boolean over =
          Long.compareUnsigned(sum, limbs[i]) < 0 || Long.compareUnsigned(carried, sum) < 0;
      limbs[i] = carried;
      carry = over ? 1 : 0;
    }
  }

  /** Takes a number away. */
  void subtract(ByteBuffer number) {
    long borrow = 0;
    for (int i = LIMBS - 1; i >= 0; i--) {
      long difference = limbs[i] - number.getLong(i * Long.BYTES);
      long borrowed = difference - borrow;
      boolean under =
          Long.compareUnsigned(difference, limbs[i]) > 0
              || Long.compareUnsigned(borrowed, difference) > 0;
      limbs[i] = borrowed;
      borrow = under ? 1 : 0;
    }
  }

  /** The sum, not negative. */
  BigInteger sum() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    for (long limb : limbs) {
      bytes.putLong(limb);
    }
    return new BigInteger(1, bytes.array());
  }
}
