package org.detente.spark;

import java.io.Serializable;

/**
 * An archive, feed or article to be read.
 *
 * @param number its place among all, from 0
 * @param address as Hadoop's file systems have it: {@code file:/…}, {@code hdfs://…}, {@code
 *     s3a://…}
 */
record Source(int number, String address) implements Serializable {

  /** Its name without folders. */
  String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
