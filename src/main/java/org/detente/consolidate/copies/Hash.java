package org.detente.consolidate.copies;

/**
 * The hash function of fingerprints: FNV-1a with 64 bits (Fowler, Noll, Vo) and the last step of
 * MurmurHash3, which spreads it over all bits. It is part of what is stored, and may not change.
 */
final class Hash {

  /** The hash of nothing. */
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** The hash of what {@code so} stands for with one thing more. */
  static long next(long so, long value) {
    return (so ^ value) * PRIME;
  }

  /** All bits depending on all bits. */
  static long mixed(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
