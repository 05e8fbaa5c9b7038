package org.detente.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.detente.Faults;
import org.detente.PageStage;
import org.detente.Pipeline;
import org.detente.archive.Archives;
import org.detente.archive.Entries;
import org.detente.archive.Entry;
import org.detente.archive.Mark;
import org.detente.archive.Outcome;
import org.detente.archive.Place;
import org.detente.archive.Seen;
import org.detente.article.Articles;
import org.detente.article.Capture;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;
import org.detente.model.Article;
import org.detente.model.Fault;

/** One archive, feed or article, and what becomes of its entries, each by itself. */
final class OpenSource implements AutoCloseable {

  private final Source source;
  private final String name;
  private final PageStage stage;
  private Optional<LocalCopy> copy = Optional.empty();
  private Optional<Entries> entries = Optional.empty();
  private boolean ended;
  private long number;

  OpenSource(Source source, Readers readers, Pipeline pipeline, Settings settings) {
    this.source = source;
    this.name = source.name();
    this.stage = new PageStage(pipeline, readers.look(pipeline), settings::over, Path.of(name));
  }

  /**
   * What became of the next entry; nothing at the end. What is wrong with a file ends it.
   *
   * @throws UncheckedIOException when disk or network fail, so that the task is done again
   */
  Optional<Taken> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<Entry> entry = entries().next();
      return entry.map(this::taken);
    } catch (Fault fault) {
      ended = true;
      Outcome refused = Outcome.refused(name, Place.at(0), fault.code(), fault.found());
      return Optional.of(Taken.wholeFile(order(), refused));
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException(source.address() + ": " + e.getMessage(), e));
    }
  }

  private Entries entries() throws IOException {
    if (entries.isEmpty()) {
      LocalCopy fetched = LocalCopy.of(source.address(), SparkHadoopUtil.get().conf());
      copy = Optional.of(fetched);
      entries =
          Optional.of(
              Archives.isArchive(fetched.file())
                  ? Archives.open(fetched.file(), Mark.START)
                  : Archives.of(List.of(article(fetched)), Mark.START));
    }
    return entries.get();
  }

  private static Entry article(LocalCopy fetched) throws IOException {
    Path file = fetched.file();
    if (Files.size(file) > Articles.LARGEST) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          file.toString(),
          Files.size(file) + " bytes; at most " + Articles.LARGEST + " are read",
          "Split it or leave it out");
    }
    Path beside = fetched.metadata();
    Metadata metadata =
        Files.exists(beside)
            ? MetadataFile.read(beside.toString(), Files.readAllBytes(beside))
            : Metadata.none();
    return new Entry.Page(
        Place.at(0), file.toString(), Files.readAllBytes(file), metadata, Capture.none());
  }

  private Taken taken(Entry entry) {
    if (entry instanceof Entry.Page page) {
      return page(page);
    }
    if (entry instanceof Entry.PassedOver over) {
      return decided(Outcome.passedOver(name, over.place(), over.reason()));
    }
    Entry.Refused refused = (Entry.Refused) entry;
    return decided(Outcome.refused(name, refused.place(), refused.code(), refused.found()));
  }

  private Taken page(Entry.Page page) {
    Optional<Taken.Candidate> known = Optional.empty();
    try {
      Optional<Article> article = stage.article(page);
      if (article.isEmpty()) {
        return decided(Outcome.passedOver(name, page.place(), Entry.Reason.FIRST_LOOK));
      }
      Seen.Known key = stage.known(page, article.get());
      List<String> addresses = PageStage.addresses(page, article.get());
      known =
          Optional.of(new Taken.Candidate(name, page.place(), key, addresses, Optional.empty(), 0));
      PageStage.Graph graph = stage.graph(article.get());
      Taken.Candidate read =
          new Taken.Candidate(
              name, page.place(), key, addresses, Optional.of(graph.nquads()), graph.claims());
      return Taken.open(order(), Outcome.read(name, page.place(), key.id(), graph.claims()), read);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Fault fault = Faults.of(failure);
      Outcome refused = Outcome.refused(name, page.place(), fault.code(), fault.found());
      return known.map(k -> Taken.open(order(), refused, k)).orElseGet(() -> decided(refused));
    }
  }

  private Taken decided(Outcome outcome) {
    return Taken.decided(order(), outcome);
  }

  private Order order() {
    return new Order(source.number(), number++);
  }

  @Override
  public void close() {
    try {
      if (entries.isPresent()) {
        entries.get().close();
      }
      if (copy.isPresent()) {
        copy.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
