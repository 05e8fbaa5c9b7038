package org.detente.cli;

import org.detente.model.Fault;
import org.detente.store.StoreLimits;
import picocli.CommandLine.Option;

/** How much of the disk must stay free. */
final class ReserveOption {

  private static final int MEGABYTE = 20;

  @Option(
      names = "--reserve",
      paramLabel = "MB",
      description =
          "Megabytes of disk that must be free before anything is written (default: 1024; three times"
              + " what is written where that is more).")
  private Long megabytes;

  /**
   * How a store writes.
   *
   * @throws Fault BAD_USAGE when the number is negative
   */
  StoreLimits limits() {
    if (megabytes == null) {
      return StoreLimits.DEFAULT;
    }
    if (megabytes < 0 || megabytes > Long.MAX_VALUE >> MEGABYTE) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--reserve",
          "'" + megabytes + "'; expected a number of megabytes",
          "Correct it");
    }
    return StoreLimits.DEFAULT.reserving(megabytes << MEGABYTE);
  }
}
