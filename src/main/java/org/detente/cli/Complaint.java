package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.detente.model.Fault;
import picocli.CommandLine.ParameterException;

/** What the user is told when a command cannot go on: one line, and an exit code. */
final class Complaint {

  private Complaint() {}

  /** Arguments that make no command. */
  static int usage(ParameterException wrong, String[] args) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    PrintWriter err = wrong.getCommandLine().getErr();
    Fault fault =
        new Fault(
            Fault.Code.BAD_USAGE,
            command,
            oneLine(wrong.getMessage()),
            "See '" + command + " --help'");
    err.println(fault.getMessage());
    err.flush();
    return fault.code().exit();
  }

  /**
   * A failure on the way: faults say what to do themselves; what nobody foresaw is one line too.
   *
   * @param err takes the line, and the stack as well if {@code DETENTE_DEBUG=1}
   */
  static int of(Throwable failure, PrintWriter err) {
    if (failure instanceof CompletionException elsewhere && elsewhere.getCause() != null) {
      return of(elsewhere.getCause(), err);
    }
    Fault fault = fault(failure);
    err.println(fault.getMessage());
    if ("1".equals(System.getenv("DETENTE_DEBUG"))) {
      failure.printStackTrace(err);
    }
    err.flush();
    return fault.code().exit();
  }

  /** Any failure as a fault. */
  static Fault fault(Throwable failure) {
    if (failure instanceof Fault fault) {
      return fault;
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return fault(unchecked.getCause());
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

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\h?\\R\\s*+", " ").replaceAll("\\.$", "");
  }
}
