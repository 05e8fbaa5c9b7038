package org.detente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.detente.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente compact --store DIR}. */
@Command(
    name = "compact",
    description = "Gives back the disk space of what was replaced and withdrawn.",
    mixinStandardHelpOptions = true)
final class Compact implements Callable<Integer> {

  private static final long MEGABYTE = 1L << 20;

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Mixin private ReserveOption reserve;
  @Spec private CommandSpec spec;

  /** Compacts it. */
  @Override
  public Integer call() {
    try (EmbeddedStore open = QuerySource.openStore(store, reserve.limits())) {
      long before = open.bytes();
      open.compact();
      spec.commandLine()
          .getErr()
          .println(
              store + ": " + before / MEGABYTE + " MB before, " + open.bytes() / MEGABYTE + " now");
    }
    return 0;
  }
}
