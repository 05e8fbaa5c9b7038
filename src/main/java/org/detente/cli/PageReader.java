package org.detente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.Pipeline;
import org.detente.archive.Archives;
import org.detente.archive.Entry;
import org.detente.archive.FirstLook;
import org.detente.archive.Parts;
import org.detente.archive.Seen;
import org.detente.article.Articles;
import org.detente.article.WebAddress;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.FurtherSources;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.SecondReading;

/** Reads the pages of one archive. What is wrong with a page costs that page. */
final class PageReader {

  private static final int DIGITS = 24;

  private final Parts parts;
  private final ArchiveReport report;
  private final ArticleReader reader;
  private final Pipeline pipeline;
  private final Optional<FirstLook> look;
  private final boolean many;
  private final String stem;
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
    this.reader = reader;
    this.pipeline = pipeline;
    this.look = look;
    this.many = Archives.isLong(archive);
    this.stem = archive.getFileName().toString().replaceFirst("\\..*$", "");
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
    Optional<Fault> fault = Optional.empty();
    Optional<Reading> reading = Optional.empty();
    Optional<Seen.Known> known = Optional.empty();
    byte[] quads = {};
    try {
      if (isPassedOver(page)) {
        report.passedOver(page.place(), Entry.Reason.FIRST_LOOK);
        return;
      }
      Article article = article(page);
      if (isPassedOver(article)) {
        report.passedOver(page.place(), Entry.Reason.FIRST_LOOK);
        return;
      }
      known = Optional.of(known(page, article));
      Optional<String> same = parts.seen().same(known.get());
      if (same.isPresent()) {
        again(page, article, same.get());
        return;
      }
      reading = Optional.of(pipeline.read(article));
      quads = bytes(pipeline.quads(reading.get()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
      fault = Optional.of(Complaint.fault(failure));
    }
    if (fault.isPresent()) {
      report.refused(page.place(), fault.get().code(), fault.get().found());
      return;
    }
    parts.put(FurtherSources.graph(known.get().id()), quads, known.get());
    int claims = reading.get().claims().size() + reading.get().offices().size();
    report.read(page.place(), known.get().id(), claims);
    read++;
  }

  /** Before anything is parsed, where there are so many pages that it pays. */
  private boolean isPassedOver(Entry.Page page) {
    return many
        && look.isPresent()
        && !look.get().mayHold(Articles.text(page.name(), page.bytes(), page.capture()));
  }

  /** The story alone, without menus and what else a page has around it. */
  private boolean isPassedOver(Article article) {
    if (look.isEmpty()) {
      return false;
    }
    String story =
        article.blocks().stream()
            .filter(block -> block.kind().isStory())
            .map(block -> block.span().of(article.text()))
            .collect(Collectors.joining("\n"));
    return !look.get().mayTell(story, article.language());
  }

  private Article article(Entry.Page page) {
    boolean addressed = page.capture().url().isPresent() || page.name().indexOf('/') >= 0;
    String name = addressed ? page.name() : stem + "-" + page.name();
    return pipeline.article(name, page.bytes(), reader.over(page.metadata()), page.capture());
  }

  private Seen.Known known(Entry.Page page, Article article) {
    Optional<WebAddress> address = article.url().flatMap(WebAddress::of);
    String story = sum(pipeline.story(article));
    return new Seen.Known(
        article.id(), address.map(WebAddress::host).orElse(stem), story, page.place().fetched());
  }

  private void again(Entry.Page page, Article article, String id) throws IOException {
    report.same(page.place(), id);
    Optional<String> fetched = page.capture().url();
    List<String> addresses = fetched.or(article::url).stream().toList();
    Quads further = FurtherSources.quads(id, addresses);
    if (further.size() > 0) {
      parts.add(FurtherSources.graph(id), bytes(further));
    }
  }

  /** Written by one library and read by the other. */
  private static byte[] bytes(Quads quads) {
    byte[] bytes = QuadFiles.bytes(quads, Format.NQUADS);
    SecondReading.require(bytes, quads.size());
    return bytes;
  }

  private static String sum(String story) {
    byte[] digest = CanonicalQuads.sha256().digest(story.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }
}
