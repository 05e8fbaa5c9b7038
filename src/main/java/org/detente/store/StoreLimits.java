package org.detente.store;

/**
 * How a store writes.
 *
 * @param reserveBytes disk space that must be free at least, checked before each commit
 * @param batchGraphs graphs after which a commit is made, at least 1; each commit costs about 0.7
 *     MB of disk whatever its size
 * @param batchQuads statements after which a commit is made, at least 1
 */
public record StoreLimits(long reserveBytes, int batchGraphs, long batchQuads) {

  /** 1 GiB free, a commit for 500 graphs or 50,000 statements. */
  public static final StoreLimits DEFAULT = new StoreLimits(1L << 30, 500, 50_000);

  /** What a statement takes in the files of TDB2, in six orders and with its terms, at most. */
  static final long BYTES_A_QUAD = 600;

  private static final int TIMES = 3;

  public StoreLimits {
    if (reserveBytes < 0 || batchGraphs < 1 || batchQuads < 1) {
      throw new IllegalArgumentException("a reserve is not negative, a batch not empty");
    }
  }

  /** These limits with another reserve. */
  public StoreLimits reserving(long bytes) {
    return new StoreLimits(bytes, batchGraphs, batchQuads);
  }

  /**
   * Bytes that must be free before so many statements are written: the reserve, or three times what
   * they will take where that is more.
   */
  long roomFor(long quads) {
    return Math.max(reserveBytes, TIMES * BYTES_A_QUAD * quads);
  }
}
