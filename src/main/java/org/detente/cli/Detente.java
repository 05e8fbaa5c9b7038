package org.detente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command: {@code detente COMMAND …}. */
@Command(
    name = "detente",
    description = "A knowledge graph of Russia–NATO diplomatic relations.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 done, 1 bad input, 2 usage, 3 a check failed."})
public final class Detente implements Runnable {

  @Spec private CommandSpec spec;

  private Detente() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int exit = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /**
   * Runs one command.
   *
   * @param out takes the data
   * @param err takes messages, one line each
   * @return 0 done, 1 bad input, 2 usage, 3 a check failed
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = configured(Commands.of(new Detente(), args)).setOut(out).setErr(err);
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError failure) {
      return Complaint.of(failure, err);
    }
  }

  /** The root command with every command below it. */
  public static CommandLine commandLine() {
    return configured(Commands.all(new Detente()));
  }

  private static CommandLine configured(CommandLine line) {
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Complaint::usage)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> Complaint.of(failure, command.getErr()));
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** UTF-8 whatever the locale, so that the same question gives the same bytes everywhere. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
