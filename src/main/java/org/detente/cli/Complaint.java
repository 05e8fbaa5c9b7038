package org.detente.cli;

import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import org.detente.Faults;
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
            Faults.oneLine(wrong.getMessage()),
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
    Fault fault = Faults.of(failure);
    err.println(fault.getMessage());
    if ("1".equals(System.getenv("DETENTE_DEBUG"))) {
      failure.printStackTrace(err);
    }
    err.flush();
    return fault.code().exit();
  }
}
