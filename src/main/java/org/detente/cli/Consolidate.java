package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.consolidate.Identities;
import org.detente.rdf.IdentityLog;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente consolidate --store DIR [--publish]}. */
@Command(
    name = "consolidate",
    description = "Makes the events of a store anew from its claims, as up, load and retract do.",
    mixinStandardHelpOptions = true)
final class Consolidate implements Callable<Integer> {

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--identity",
      paramLabel = "FILE",
      description = "The log of events' names (default: data/identity.ttl).")
  private Path identity;

  @Option(
      names = "--publish",
      description = "Write into the log what the events are called, so that the names stay.")
  private boolean publish;

  @Spec private CommandSpec spec;

  /** Renews the events, and the log when asked to. */
  @Override
  public Integer call() throws IOException {
    Path log = identity == null ? EventLayer.shippedLog(Home.resolve("")) : identity;
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      Validator validator = Shipped.open(List.of()).validator();
      EventLayer layer = EventLayer.renew(open, validator, Home.resolve(""), log);
      boolean written = publish && write(layer, log);
      spec.commandLine()
          .getErr()
          .println(store + ": " + layer.told() + (written ? "; " + log + " written" : ""));
    }
    return 0;
  }

  /** Writes the log as it is once the events are published; true when it says more than before. */
  private static boolean write(EventLayer layer, Path log) throws IOException {
    Identities after = layer.published();
    if (!after.equals(layer.log())) {
      Output.write(log, draft -> IdentityLog.write(after.entries(), draft));
    }
    return !after.equals(layer.log());
  }
}
