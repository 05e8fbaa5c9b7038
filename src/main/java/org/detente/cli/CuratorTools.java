package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.detente.curate.Curator;
import org.detente.curate.CuratorFile;
import org.detente.curate.Scope;
import org.detente.model.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente curator add|list|remove}. */
@Command(
    name = "curator",
    description = "Those who may write while the service runs, and what they do from a shell.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class CuratorTools implements Runnable {

  @Spec private CommandSpec spec;

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  /** {@code detente curator add NAME --file FILE}. */
  @Command(
      name = "add",
      description =
          "Adds a curator, or gives one a new token, and prints it: it is shown once and kept"
              + " nowhere.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(
              paramLabel = "NAME",
              description =
                  "A pseudonym, which everybody can read in the audit graph: small letters, digits,"
                      + " hyphens.")
          String name,
      @Option(
              names = "--file",
              required = true,
              paramLabel = "FILE",
              description = "The file of curators; made where there is none.")
          Path file,
      @Option(
              names = "--scope",
              split = ",",
              paramLabel = "SCOPE",
              description = "load, retract, review, keep (default: all).")
          List<String> scopes,
      @Option(
              names = "--until",
              paramLabel = "TIME",
              description =
                  "When the token ends: 2027-01-01 or 2027-01-01T00:00Z (default: never).")
          String until) {
    Set<Scope> wanted = scopes == null ? Scope.ALL : scopes(String.join(",", scopes));
    String token = new CuratorFile(file).add(name, wanted, TimeOption.moment(until));
    spec.commandLine().getOut().println(token);
    return 0;
  }

  /** {@code detente curator list --file FILE}. */
  @Command(
      name = "list",
      description = "Prints name, scopes and end of each.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(
              names = "--file",
              required = true,
              paramLabel = "FILE",
              description = "The file of curators.")
          Path file) {
    for (Curator curator : new CuratorFile(file).read().values()) {
      spec.commandLine().getOut().println(curator.told());
    }
    return 0;
  }

  /** {@code detente curator remove NAME --file FILE}. */
  @Command(
      name = "remove",
      description = "Takes a curator out of the file; the door knows at once.",
      mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "NAME", description = "Whom.") String name,
      @Option(
              names = "--file",
              required = true,
              paramLabel = "FILE",
              description = "The file of curators.")
          Path file) {
    if (!new CuratorFile(file).remove(name)) {
      throw new Fault(
          Fault.Code.BAD_USAGE, "'" + name + "'", "no curator of this name", "See 'curator list'");
    }
    return 0;
  }

  /** {@code detente curator load FILE… --door URL --token-file FILE}. */
  @Command(
      name = "load",
      description =
          "Sends articles, as text, HTML or what 'convert' wrote as .nq, and coders' tables to a"
              + " door.",
      mixinStandardHelpOptions = true)
  int load(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "What is sent.")
          List<Path> files,
      @Mixin DoorOptions door)
      throws IOException {
    return door.client(spec.commandLine().getErr()).load(files);
  }

  /** {@code detente curator retract ARTICLE… --reason TEXT --door URL --token-file FILE}. */
  @Command(
      name = "retract",
      description = "Withdraws articles through a door.",
      mixinStandardHelpOptions = true)
  int retract(
      @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
          List<String> articles,
      @Option(
              names = "--reason",
              required = true,
              paramLabel = "TEXT",
              description = "Why; everybody can read it.")
          String reason,
      @Mixin DoorOptions door)
      throws IOException {
    return door.client(spec.commandLine().getErr()).retract(articles, reason);
  }

  private static Set<Scope> scopes(String list) {
    try {
      return Scope.list(list);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--scope",
          "'" + list + "'; expected load, retract, review or keep",
          "Choose from these");
    }
  }
}
