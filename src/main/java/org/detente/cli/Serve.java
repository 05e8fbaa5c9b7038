package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.curate.Door;
import org.detente.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente serve}. */
@Command(
    name = "serve",
    description =
        "Answers SPARQL over HTTP on this machine, until it is stopped. The public can only read.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description =
          "The store to serve (default: the shipped ontology, lexicon and reference layer).")
  private Path folder;

  @Mixin private ServingOptions serving;
  @Mixin private CuratorOptions curators;
  @Spec private CommandSpec spec;

  /** Serves until the process is told to end. */
  @Override
  public Integer call() throws IOException {
    serving.requireFree();
    curators.requireFree(folder);
    try (EmbeddedStore store =
        folder == null ? EmbeddedStore.inMemory() : QuerySource.openStore(folder)) {
      if (folder == null) {
        Shipped.open(Shipped.ALL).load(store);
      }
      Optional<Door> door = curators.open(store, folder, spec);
      try {
        if (folder != null && door.isEmpty()) {
          // A door makes events anew in the background, whoever left them to be made.
          Recovery.of(store, folder, spec.commandLine().getErr());
        }
        return serving.serve(store, Optional.ofNullable(folder), door, spec);
      } finally {
        door.ifPresent(Door::close);
      }
    }
  }
}
