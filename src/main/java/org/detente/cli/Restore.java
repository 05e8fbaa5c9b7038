package org.detente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.detente.store.Backup;
import org.detente.store.StoreLimits;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente restore BACKUP --store DIR}. */
@Command(
    name = "restore",
    description = {
      "Makes a store of a backup, and holds it against the manifest before it stands.",
      "A process that dies in the midst leaves what was there before."
    },
    mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {

  @Parameters(paramLabel = "BACKUP", description = "A folder that 'backup' wrote.")
  private Path backup;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Where to; there must be no store yet.")
  private Path store;

  @Option(names = "--replace", description = "Put it in the place of the store that is there.")
  private boolean replace;

  @Mixin private ReserveOption reserve;
  @Spec private CommandSpec spec;

  /** Restores it, and writes the snapshot id to standard output. */
  @Override
  public Integer call() {
    restore(backup, store, replace, reserve.limits(), spec.commandLine());
    return 0;
  }

  /** Restores a backup and tells of it, as {@code load --bulk} does too. */
  static void restore(
      Path backup, Path store, boolean replace, StoreLimits limits, CommandLine command) {
    Backup restored = Backup.restore(backup, store, replace, limits);
    command.getOut().println(restored.snapshot());
    command
        .getErr()
        .println(
            store
                + ": "
                + Count.of(restored.statements(), "statement")
                + " in "
                + Count.of(restored.graphs(), "graph")
                + " restored");
  }
}
