package org.detente.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Fault;
import org.detente.model.PageWords;

/** Reads files' bytes as articles. Pure: the same bytes and metadata give the same article. */
public final class Articles {

  /** Largest file read, bytes. */
  public static final int LARGEST = 10 * 1024 * 1024;

  /**
   * Longest story read, UTF-16 units of clean text: some 70 pages. The longest newspaper articles
   * have a fifth of it.
   */
  public static final int LONGEST_STORY = 220_000;

  private static final Set<String> ENDINGS = Set.of("txt", "html", "htm");

  private final Cues cues;
  private final Days days;
  private final Dateline dateline;
  private final LanguageGuess languages;
  private final IssueDay issueDay;

  /**
   * @param words the words by which the parts of a page are told apart
   */
  public Articles(PageWords words) {
    this.cues = new Cues(words);
    this.days = new Days(words.months());
    this.dateline = new Dateline(days, cues);
    this.languages = new LanguageGuess(words.languages());
    this.issueDay = new IssueDay(cues, days);
  }

  /**
   * Reads one article.
   *
   * @param name the file's name or path: faults name it, its ending says what it is, and its stem
   *     is the article's id when metadata give none
   * @param bytes the file as stored, at most {@link #LARGEST}
   * @param metadata what is known from beside the file; it wins over what the page says
   * @throws Fault EMPTY_FILE, NOT_TEXT, WRONG_ENCODING, TOO_LARGE, UNKNOWN_FORMAT,
   *     UNKNOWN_LANGUAGE, NO_STORY
   */
  public Article read(String name, byte[] bytes, Optional<Metadata> metadata) {
    return read(name, bytes, metadata, Capture.none());
  }

  /**
   * Reads one article of an archive.
   *
   * @param name as above; where neither metadata nor an address give an id, its stem is the id
   * @param bytes the page as fetched, at most {@link #LARGEST}
   * @param metadata what is known from beside the page; it wins over what the page says
   * @param capture how it was fetched, which the page wins over
   * @throws Fault as above
   */
  public Article read(String name, byte[] bytes, Optional<Metadata> metadata, Capture capture) {
    if (bytes.length > LARGEST) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          name,
          "more than 10 MB; expected one article",
          "Split the file into articles");
    }
    FileText file = FileText.decode(name, bytes, capture.charset());
    Metadata known = metadata.orElse(Metadata.none());
    if (!isHtml(name, file)) {
      Page page = TextPage.read(file);
      return article(name, bytes, known, page, told(page, known), capture);
    }
    Page page = HtmlPage.read(file, true);
    List<Block> blocks = told(page, known);
    if (blocks.stream().noneMatch(Articles::isStory)) {
      page = HtmlPage.read(file, false);
      blocks = told(page, known);
    }
    return article(name, bytes, known, page, blocks, capture);
  }

  /** True for the name of a file that is read as an article where a folder is named. */
  public static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The characters of a page, as {@link #read} would read them.
   *
   * @throws Fault EMPTY_FILE, NOT_TEXT, WRONG_ENCODING
   */
  public static String text(String name, byte[] bytes, Capture capture) {
    return FileText.decode(name, bytes, capture.charset()).text();
  }

  private static boolean isHtml(String name, FileText file) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String ending = dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "html", "htm", "xhtml" -> true;
      case "txt", "text" -> file.looksLikeHtml();
      default ->
          throw new Fault(
              Fault.Code.UNKNOWN_FORMAT,
              name,
              (dot < 0 ? "a file without an ending" : "a file ending in ." + ending)
                  + "; expected .txt or .html",
              "Save the article as text or HTML");
    };
  }

  private List<Block> told(Page page, Metadata known) {
    List<String> titles = new ArrayList<>();
    known.title().ifPresent(titles::add);
    titles.addAll(page.titles());
    return new PageParts(page, cues, days, dateline).tell(titles);
  }

  private static boolean isStory(Block block) {
    return block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.LEAD;
  }

  private Article article(
      String name, byte[] bytes, Metadata known, Page page, List<Block> blocks, Capture capture) {
    if (blocks.stream().noneMatch(Articles::isStory)) {
      throw new Fault(
          Fault.Code.NO_STORY,
          name,
          "no paragraph of an article, only menus and the like; expected a story",
          "Leave the file out, or save the article itself");
    }
    int length = blocks.stream().filter(Articles::isStory).mapToInt(b -> b.span().length()).sum();
    if (length > LONGEST_STORY) {
      throw Pieces.tooLarge(
          name, "a story of " + length + " characters, " + LONGEST_STORY + " at most");
    }
    String language = known.language().orElseGet(() -> language(name, page, blocks));
    Optional<String> url = known.url().or(() -> capture.address(page.url()));
    return new Article(
        known.id().or(() -> id(url, capture)).orElseGet(() -> ArticleId.of(name)),
        known.title().or(() -> title(page, blocks)),
        language,
        known.publisher().or(page::publisher),
        url,
        issueDay.of(known, page, blocks, language, capture),
        page.text(),
        page.origin(),
        blocks,
        digest(bytes),
        digest(page.text().getBytes(StandardCharsets.UTF_8)));
  }

  /** The id of the article in a file of that name. */
  public static String id(String name, Metadata known) {
    return known.id().orElseGet(() -> ArticleId.of(name));
  }

  /** Of what was fetched from the web, the id by its address, which is the same the next time. */
  private static Optional<String> id(Optional<String> url, Capture capture) {
    return capture.url().flatMap(fetched -> url).flatMap(WebAddress::of).map(WebAddress::articleId);
  }

  private static Optional<String> title(Page page, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .map(block -> block.span().of(page.text()))
        .findFirst()
        .or(() -> page.titles().stream().findFirst());
  }

  private String language(String name, Page page, List<Block> blocks) {
    StringBuilder story = new StringBuilder();
    blocks.stream()
        .filter(block -> block.kind().isStory())
        .forEach(block -> story.append(block.span().of(page.text())).append('\n'));
    Optional<String> heard = languages.of(story.toString());
    return heard
        .or(page::language)
        .filter(Metadata.LANGUAGES::contains)
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.UNKNOWN_LANGUAGE,
                    name,
                    "looks like "
                        + languages.describe(story.toString())
                        + "; expected French, English or Russian",
                    "Leave the file out, or name its language"));
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
