package org.detente.store;

/**
 * How a store writes.
 *
 * @param reserveBytes disk space that must stay free, checked before each commit
 * @param batchGraphs graphs after which a commit is made, at least 1; each commit costs about 0.7
 *     MB of disk whatever its size
 * @param batchQuads statements after which a commit is made, at least 1
 */
public record StoreLimits(long reserveBytes, int batchGraphs, long batchQuads) {

  /** 1 GiB free, a commit for 100 graphs or 5,000 statements. */
  public static final StoreLimits DEFAULT = new StoreLimits(1L << 30, 100, 5_000);

  public StoreLimits {
    if (reserveBytes < 0 || batchGraphs < 1 || batchQuads < 1) {
      throw new IllegalArgumentException("a reserve is not negative, a batch not empty");
    }
  }
}
