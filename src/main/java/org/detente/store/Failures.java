package org.detente.store;

import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.tdb2.TDBException;
import org.detente.model.Fault;

/** What TDB2, the disk or the machine failed with, as faults. */
public final class Failures {

  private static final int DEPTH = 16;

  private Failures() {}

  /** The fault for a write that did not become; what nobody can mend stays what it is. */
  public static Fault ofWriting(String place, Throwable failure) {
    if (failure instanceof Fault fault) {
      return fault;
    }
    if (isOf(failure, Failures::isOfFullDisk)) {
      return new Fault(
          Fault.Code.DISK_FULL,
          place,
          "no space left on the disk; expected room for what is written",
          "Free some space and try again");
    }
    return unreadable(place, failure);
  }

  /** The fault for files that cannot be read or written. */
  static Fault unreadable(String place, Throwable failure) {
    String found = String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    return new Fault(
        Fault.Code.STORE_UNREADABLE,
        place,
        found + "; expected a sound store",
        "Try again; if it stays so, restore a backup or load the articles anew into an empty folder");
  }

  /** The fault for statements that are not those that were written. */
  static Fault unlike(String place) {
    return new Fault(
        Fault.Code.STORE_UNREADABLE,
        place,
        "its statements are not those that were written; expected the snapshot that was kept",
        "See 'detente check', restore an earlier backup, or load the articles anew");
  }

  /**
   * True where a file in memory cannot be read any more: memory that ran out between two steps of
   * TDB2 leaves it with a wrong bound, until it is opened anew.
   */
  private static boolean isOfFiles(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith("org.apache.jena.dboe.base.file."));
  }

  /** True for what TDB2 fails with when files cannot be read, and not for what a reader throws. */
  static boolean isOfReading(Throwable failure) {
    return failure instanceof TDBException
        || failure instanceof RuntimeIOException
        || failure instanceof FileException
        || failure instanceof InternalError
        || failure instanceof IllegalArgumentException && isOfFiles(failure);
  }

  /**
   * True where files have to be opened anew before they can be read: a thread was interrupted while
   * it read, which closes the file for all others, or as {@link #isOfFiles} says.
   */
  static boolean areFilesLost(Throwable failure) {
    return isOf(failure, ClosedChannelException.class::isInstance)
        || failure instanceof IllegalArgumentException && isOfFiles(failure);
  }

  /**
   * Files in memory have room on the disk only once they are written to; where there is none left,
   * the machine stops the writer, which the virtual machine calls an unsafe memory access.
   */
  private static boolean isOfFullDisk(Throwable failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || failure instanceof InternalError && said.contains("unsafe memory access");
  }

  private static boolean isOf(Throwable failure, Predicate<Throwable> cause) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .anyMatch(cause);
  }
}
