package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.detente.Pipeline;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.detente.publish.ServiceLimits;
import org.detente.publish.SparqlService;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.store.EmbeddedStore;
import org.detente.store.LoadSummary;
import org.detente.store.StoreLimits;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;
import org.slf4j.LoggerFactory;
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

  /** For a store that is thrown away: 128 MB of room will do. */
  private static final StoreLimits SCRATCH = new StoreLimits(1L << 27, 100, 5_000);

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

  @Mixin private PortOption port;
  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  private int exit;

  /** Walks the whole way; returns 1 when an article could not be read or did not conform. */
  @Override
  public Integer call() throws IOException {
    List<Path> files = ArticleFiles.of(in.isEmpty() ? List.of(Home.resolve("data/articles")) : in);
    // Logging starts on one thread only, or complains.
    LoggerFactory.getILoggerFactory();
    if (!once) {
      serve(files);
    } else if (folder != null) {
      try (EmbeddedStore store = EmbeddedStore.open(folder)) {
        answer(files, store, Shipped.ALL);
      }
    } else {
      // On disk all the same: a store in memory takes twice as long to fill.
      try (ScratchFolder scratch = new ScratchFolder();
          EmbeddedStore store = EmbeddedStore.open(scratch.path().resolve("store"), SCRATCH)) {
        answer(files, store, Shipped.ASKED);
      }
    }
    return exit;
  }

  private void serve(List<Path> files) throws IOException {
    ServiceLimits limits = port.limits();
    SparqlService.requireFree(limits);
    try (EmbeddedStore store =
        folder == null ? EmbeddedStore.inMemory() : EmbeddedStore.open(folder)) {
      if (load(files, store, Shipped.ALL)) {
        try (SparqlService service = SparqlService.start(store, limits)) {
          PortOption.announce(service, spec);
          service.join();
        }
      }
    }
  }

  private void answer(List<Path> files, EmbeddedStore store, List<Layer> wanted)
      throws IOException {
    if (load(files, store, wanted)) {
      Headlines.answer(store, spec.commandLine().getOut());
    }
  }

  /** Loads layers and articles; false when no article could be read. */
  private boolean load(List<Path> files, EmbeddedStore store, List<Layer> wanted)
      throws IOException {
    // One core reads the shapes and loads the layers while the other reads articles.
    CompletableFuture<Shipped> door = CompletableFuture.supplyAsync(() -> open(store, wanted));
    List<Admitted> articles;
    try {
      articles = convert(files, door);
    } finally {
      door.handle((shipped, failure) -> shipped).join();
    }
    if (articles.isEmpty()) {
      return false;
    }
    LoadSummary summary = store.load(articles);
    EventLayer layer = EventLayer.renew(store, door.join().validator(), EventLayer.shippedLog());
    String unchanged = summary.unchanged() == 0 ? "" : ", " + summary.unchanged() + " unchanged";
    err()
        .println(
            Count.of(summary.articles(), "article") + " loaded" + unchanged + "; " + layer.told());
    return true;
  }

  private List<Admitted> convert(List<Path> files, CompletableFuture<Shipped> door) {
    PrintWriter err = err();
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch = Batch.read(files, new ArticleReader(pipeline, options), err);
    exit = batch.exit();
    List<Admitted> admitted = new ArrayList<>();
    for (Map.Entry<Path, Reading> read : batch.readings().entrySet()) {
      byte[] quads = QuadFiles.bytes(pipeline.quads(read.getValue()), Format.NQUADS);
      Admission admission =
          door.join().validator().admit(quads, RdfFormat.NQ, read.getKey().toString());
      admitted.addAll(admission.admitted());
      for (Fault fault : admission.refused()) {
        exit = Complaint.of(fault, err);
      }
    }
    return admitted;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private static Shipped open(EmbeddedStore store, List<Layer> wanted) {
    try {
      Shipped shipped = Shipped.open(wanted);
      store.load(shipped.layers());
      return shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
