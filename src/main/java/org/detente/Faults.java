package org.detente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.detente.model.Fault;

/** What nobody foresaw, and what the disk says, as faults of one line. */
public final class Faults {

  private Faults() {}

  /** Any failure as a fault. */
  public static Fault of(Throwable failure) {
    if (failure instanceof Fault fault) {
      return fault;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return of(unchecked.getCause());
    }
    if (failure instanceof IOException wrong) {
      return ofIo(wrong);
    }
    String message = failure.getMessage() == null ? "" : ": " + oneLine(failure.getMessage());
    return new Fault(
        Fault.Code.UNFORESEEN,
        "detente",
        "unexpected " + failure.getClass().getSimpleName() + message,
        "Set DETENTE_DEBUG=1 to see where");
  }

  private static Fault ofIo(IOException wrong) {
    String message = wrong.getMessage() == null ? "" : oneLine(wrong.getMessage());
    if (wrong instanceof NoSuchFileException) {
      return new Fault(
          Fault.Code.NO_SUCH_FILE, message, "no such file or folder", "Check the name");
    }
    if (wrong instanceof AccessDeniedException) {
      return new Fault(
          Fault.Code.NO_SUCH_FILE, message, "access is denied", "Check the permissions");
    }
    if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
      return new Fault(Fault.Code.DISK_FULL, "detente", message, "Free some space and try again");
    }
    return new Fault(
        Fault.Code.NO_SUCH_FILE,
        "detente",
        wrong.getClass().getSimpleName() + " " + message,
        "Check the file and its folder");
  }

  /** A message of somebody else's in one line, without a full stop. */
  public static String oneLine(String message) {
    return message.strip().replaceAll("\\h?\\R\\s*+", " ").replaceAll("\\.$", "");
  }
}
