package org.detente.spark;

import org.apache.spark.Partitioner;

/** Articles of one site come to one task. */
final class BySite extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final int tasks;

  BySite(int tasks) {
    this.tasks = tasks;
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object key) {
    return Math.floorMod(((Keyed) key).key().hashCode(), tasks);
  }
}
