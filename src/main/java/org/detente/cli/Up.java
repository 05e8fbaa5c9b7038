package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente up [ARTICLES…]}. */
@Command(
    name = "up",
    description = "The main job: converts, validates and loads articles, and serves the graph.",
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "Articles or folders of them (default: those the project ships).")
  private List<Path> in = new ArrayList<>();

  @Option(
      names = "--once",
      description = "Answer the headline questions and exit, instead of serving.")
  private boolean once;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Keep the graph in this folder (default: it is gone at the end).")
  private Path folder;

  @Mixin private ServingOptions serving;
  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  private Filling filling;

  /** Walks the whole way; returns 1 when an article could not be read or did not conform. */
  @Override
  public Integer call() throws IOException {
    List<Path> files = ArticleFiles.of(in.isEmpty() ? List.of(Home.resolve("data/articles")) : in);
    filling = new Filling(options, spec.commandLine().getErr());
    if (!once) {
      return serve(files);
    } else if (folder != null) {
      try (EmbeddedStore store = EmbeddedStore.open(folder)) {
        answer(files, store, Shipped.ALL);
      }
    } else {
      // On disk all the same: a store in memory takes twice as long to fill.
      try (ScratchFolder scratch = new ScratchFolder();
          EmbeddedStore store =
              EmbeddedStore.open(scratch.path().resolve("store"), Filling.SCRATCH)) {
        answer(files, store, Shipped.ASKED);
      }
    }
    return filling.exit();
  }

  private int serve(List<Path> files) throws IOException {
    serving.requireFree();
    try (EmbeddedStore store =
        folder == null ? EmbeddedStore.inMemory() : EmbeddedStore.open(folder)) {
      if (filling.fill(store, files, Shipped.ALL)) {
        int exit = serving.serve(store, Optional.ofNullable(folder), Optional.empty(), spec);
        return exit == 0 ? filling.exit() : exit;
      }
    }
    return filling.exit();
  }

  private void answer(List<Path> files, EmbeddedStore store, List<Layer> wanted)
      throws IOException {
    if (filling.fill(store, files, wanted)) {
      Headlines.answer(store, spec.commandLine().getOut());
    }
  }
}
