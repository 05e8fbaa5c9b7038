package org.detente;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.detente.archive.Archives;
import org.detente.archive.Entry;
import org.detente.archive.FirstLook;
import org.detente.archive.Seen;
import org.detente.article.Articles;
import org.detente.article.Metadata;
import org.detente.article.WebAddress;
import org.detente.model.Article;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.FurtherSources;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.SecondReading;

/**
 * The pages of one archive, each by itself: page → article → graph. What becomes of a page hangs on
 * the page alone, so that one machine may take them one after the other and many side by side;
 * which of them are one article is for the caller to ask {@link Seen}, in their order.
 */
public final class PageStage {

  private static final int DIGITS = 24;

  private final Pipeline pipeline;
  private final Optional<FirstLook> look;
  private final UnaryOperator<Metadata> over;
  private final boolean many;
  private final String stem;

  /**
   * @param look what tells pages that need not be read; without it all are
   * @param over adds what the caller knows of every article to what is known of one
   * @param archive name of the file that the pages are from; names those that have no address
   */
  public PageStage(
      Pipeline pipeline, Optional<FirstLook> look, UnaryOperator<Metadata> over, Path archive) {
    this.pipeline = pipeline;
    this.look = look;
    this.over = over;
    this.many = Archives.isLong(archive);
    this.stem = archive.getFileName().toString().replaceFirst("\\..*$", "");
  }

  /**
   * What an article says.
   *
   * @param nquads its graph, written by one library and read again by another
   * @param claims how many claims and terms of office it has
   */
  public record Graph(byte[] nquads, int claims) {}

  /**
   * A page as an article; nothing where the first look passes it over.
   *
   * @throws org.detente.model.Fault those of {@link Articles#read}
   */
  public Optional<Article> article(Entry.Page page) {
    if (isPassedOver(page)) {
      return Optional.empty();
    }
    boolean addressed = page.capture().url().isPresent() || page.name().indexOf('/') >= 0;
    String name = addressed ? page.name() : stem + "-" + page.name();
    Article article =
        pipeline.article(name, page.bytes(), over.apply(page.metadata()), page.capture());
    return isPassedOver(article) ? Optional.empty() : Optional.of(article);
  }

  /** By what an article is known again. */
  public Seen.Known known(Entry.Page page, Article article) {
    Optional<WebAddress> address = article.url().flatMap(WebAddress::of);
    String story = sum(pipeline.story(article));
    return new Seen.Known(
        article.id(), address.map(WebAddress::host).orElse(stem), story, page.place().fetched());
  }

  /**
   * What an article says, as the statements of its graph.
   *
   * @throws org.detente.model.Fault UNKNOWN_LANGUAGE
   */
  public Graph graph(Article article) {
    Reading reading = pipeline.read(article);
    byte[] quads = bytes(pipeline.quads(reading));
    return new Graph(quads, reading.claims().size() + reading.offices().size());
  }

  /** The addresses at which a page stands that is no new article. */
  public static List<String> addresses(Entry.Page page, Article article) {
    return page.capture().url().or(article::url).stream().toList();
  }

  /**
   * The addresses of a page that is no new article, as statements of the article's graph; empty
   * where there are none.
   *
   * @param article id of the article that it is
   */
  public static byte[] further(String article, List<String> addresses) {
    Quads further = FurtherSources.quads(article, addresses);
    return further.size() == 0 ? new byte[0] : bytes(further);
  }

  /** Before anything is parsed, where there are so many pages that it pays. */
  private boolean isPassedOver(Entry.Page page) {
    return many && look.isPresent() && !mayHold(look.get(), page);
  }

  private static boolean mayHold(FirstLook look, Entry.Page page) {
    return look.mayHold(page.bytes())
        .orElseGet(() -> look.mayHold(Articles.text(page.name(), page.bytes(), page.capture())));
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
