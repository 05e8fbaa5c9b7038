package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.Faults;
import org.detente.PageStage;
import org.detente.Pipeline;
import org.detente.archive.Entry;
import org.detente.archive.FirstLook;
import org.detente.archive.Parts;
import org.detente.archive.Seen;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.rdf.FurtherSources;

/** Reads the pages of one archive. What is wrong with a page costs that page. */
final class PageReader {

  private final Parts parts;
  private final ArchiveReport report;
  private final PageStage stage;
  private int read;

  /**
   * @param look what tells pages that need not be read; without it all are
   * @param archive what the pages are from; names those that have no address
   */
  PageReader(
      Parts parts,
      ArchiveReport report,
      ArticleReader reader,
      Pipeline pipeline,
      Optional<FirstLook> look,
      Path archive) {
    this.parts = parts;
    this.report = report;
    this.stage = new PageStage(pipeline, look, reader::over, archive);
  }

  /** How many articles have been read. */
  int read() {
    return read;
  }

  /**
   * Takes one page.
   *
   * @throws IOException when the output cannot be written
   */
  void take(Entry.Page page) throws IOException {
    Seen.Known known;
    PageStage.Graph graph;
    try {
      Optional<Article> article = stage.article(page);
      if (article.isEmpty()) {
        report.passedOver(page.place(), Entry.Reason.FIRST_LOOK);
        return;
      }
      known = stage.known(page, article.get());
      Optional<String> same = parts.seen().same(known);
      if (same.isPresent()) {
        again(page, article.get(), same.get());
        return;
      }
      graph = stage.graph(article.get());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      Fault fault = Faults.of(failure);
      report.refused(page.place(), fault.code(), fault.found());
      return;
    }
    parts.put(FurtherSources.graph(known.id()), graph.nquads(), known);
    report.read(page.place(), known.id(), graph.claims());
    read++;
  }

  private void again(Entry.Page page, Article article, String id) throws IOException {
    report.same(page.place(), id);
    byte[] further = PageStage.further(id, PageStage.addresses(page, article));
    if (further.length > 0) {
      parts.add(FurtherSources.graph(id), further);
    }
  }
}
