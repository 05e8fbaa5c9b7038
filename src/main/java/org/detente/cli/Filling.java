package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.detente.Pipeline;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.store.EmbeddedStore;
import org.detente.store.LoadSummary;
import org.detente.store.StoreLimits;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;
import org.slf4j.LoggerFactory;

/** The whole way from articles to a store that can be asked: converts, validates, loads. */
final class Filling {

  /** For a store that is thrown away: 128 MB of room will do. */
  static final StoreLimits SCRATCH = StoreLimits.DEFAULT.reserving(1L << 27);

  private final ReadingOptions options;
  private final PrintWriter err;
  private int exit;

  /**
   * @param err takes a line for every article that cannot be read, and one of what was loaded
   */
  Filling(ReadingOptions options, PrintWriter err) {
    this.options = options;
    this.err = err;
  }

  /** 0, or the exit code of an article that could not be read or did not conform. */
  int exit() {
    return exit;
  }

  /** Loads layers, articles and the events of both; false when no article could be read. */
  boolean fill(EmbeddedStore store, List<Path> files, List<Layer> wanted) throws IOException {
    // Logging starts on one thread only, or complains.
    LoggerFactory.getILoggerFactory();
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
    EventLayer layer = EventLayer.renew(store, door.join().validator(), Home.resolve(""));
    String unchanged = summary.unchanged() == 0 ? "" : ", " + summary.unchanged() + " unchanged";
    err.println(
        Count.of(summary.articles(), "article") + " loaded" + unchanged + "; " + layer.told());
    return true;
  }

  private List<Admitted> convert(List<Path> files, CompletableFuture<Shipped> door) {
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    ArticleReader reader = new ArticleReader(pipeline, options);
    Batch batch = Batch.read(files, reader, err);
    exit = batch.exit();
    RefusedFiles refused = new RefusedFiles(files, reader);
    batch.refused().forEach(refused::add);
    List<Admitted> admitted = new ArrayList<>();
    for (Map.Entry<Path, Reading> read : batch.readings().entrySet()) {
      byte[] quads = QuadFiles.bytes(pipeline.quads(read.getValue()), Format.NQUADS);
      Admission admission =
          door.join().validator().admit(quads, RdfFormat.NQ, read.getKey().toString());
      admitted.addAll(admission.admitted());
      for (Fault fault : admission.refused()) {
        exit = Complaint.of(fault, err);
        refused.add(read.getKey(), fault);
      }
    }
    if (!admitted.isEmpty() && !refused.isEmpty()) {
      byte[] quads = QuadFiles.bytes(refused.quads(batch.ids()), Format.NQUADS);
      admitted.addAll(door.join().validator().admit(quads, RdfFormat.NQ, "refused").admitted());
    }
    return admitted;
  }

  private static Shipped open(EmbeddedStore store, List<Layer> wanted) {
    try {
      Shipped shipped = Shipped.open(wanted);
      shipped.load(store);
      return shipped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
