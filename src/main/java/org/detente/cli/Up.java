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
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.store.EmbeddedStore;
import org.detente.store.LoadSummary;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
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
    description = "The main job: converts, validates and loads articles, and answers.",
    mixinStandardHelpOptions = true)
final class Up implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "Articles or folders of them (default: those the project ships).")
  private List<Path> in = new ArrayList<>();

  @Option(
      names = "--once",
      required = true,
      description = "Answer the headline questions and exit.")
  private boolean once;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Keep the graph in this folder (default: in memory, until the end).")
  private Path folder;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  private int exit;

  /** Walks the whole way; returns 1 when an article could not be read or did not conform. */
  @Override
  public Integer call() throws IOException {
    List<Path> files = ArticleFiles.of(in.isEmpty() ? List.of(Home.resolve("data/articles")) : in);
    // Logging starts on one thread only, or complains.
    LoggerFactory.getILoggerFactory();
    // The shapes are read on the second core while the first reads articles.
    CompletableFuture<Shipped> door = CompletableFuture.supplyAsync(Up::shipped);
    List<Admitted> articles = convert(files, door);
    if (articles.isEmpty()) {
      return exit;
    }
    List<Admitted> graphs = new ArrayList<>(door.join().layers());
    graphs.addAll(articles);
    try (EmbeddedStore store =
        folder == null ? EmbeddedStore.inMemory() : EmbeddedStore.open(folder)) {
      say(store.load(graphs));
      Headlines.answer(store, spec.commandLine().getOut());
    }
    return exit;
  }

  private List<Admitted> convert(List<Path> files, CompletableFuture<Shipped> door) {
    PrintWriter err = spec.commandLine().getErr();
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

  private void say(LoadSummary summary) {
    spec.commandLine()
        .getErr()
        .println(
            Count.of(summary.articles(), "article")
                + " loaded, "
                + summary.unchanged()
                + " graphs unchanged");
  }

  private static Shipped shipped() {
    try {
      return Shipped.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
