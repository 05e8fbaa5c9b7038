package org.detente.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.Partitioner;

/** Graphs of one part of the output come to one task. */
final class ByPart extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final String[] starts;

  /**
   * @param starts IRI of the first graph of each part but the first, in order
   */
  ByPart(List<String> starts) {
    this.starts = starts.toArray(String[]::new);
  }

  @Override
  public int numPartitions() {
    return starts.length + 1;
  }

  @Override
  public int getPartition(Object key) {
    int at = Arrays.binarySearch(starts, ((Keyed) key).key());
    return at >= 0 ? at + 1 : -at - 1;
  }
}
