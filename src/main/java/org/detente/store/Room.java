package org.detente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;

/** Room on a disk. */
final class Room {

  private static final long MEGABYTE = 1L << 20;

  private Room() {}

  /**
   * Makes sure that so much may still be written to the disk that a folder is on.
   *
   * @param place what the fault names
   * @throws Fault DISK_FULL when it may not
   */
  static void require(Path folder, String place, long bytes) {
    long free = free(folder);
    if (free < bytes) {
      throw new Fault(
          Fault.Code.DISK_FULL,
          place,
          free / MEGABYTE + " MB free; expected " + (bytes + MEGABYTE - 1) / MEGABYTE,
          "Free some space and try again");
    }
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      throw StoreFolder.unreadable(folder, e.getMessage());
    }
  }
}
