package org.detente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente backup --store DIR --out FOLDER}. */
@Command(
    name = "backup",
    description = {
      "Writes all that a store holds into a new folder: N-Quads, and a manifest with their sum,"
          + " count and snapshot id. 'restore' makes a store of it.",
      "The folder gets its name once it is whole and on the disk."
    },
    mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where to; a folder that is not there yet, or empty.")
  private Path out;

  @Mixin private ReserveOption reserve;
  @Spec private CommandSpec spec;

  /** Writes the folder, and the snapshot id to standard output. */
  @Override
  public Integer call() {
    try (EmbeddedStore open = QuerySource.openStore(store, reserve.limits())) {
      Backup backup = open.backup(out);
      spec.commandLine().getOut().println(backup.snapshot());
      spec.commandLine()
          .getErr()
          .println(
              Count.of(backup.statements(), "statement")
                  + " in "
                  + Count.of(backup.graphs(), "graph")
                  + " → "
                  + out);
    }
    return 0;
  }
}
