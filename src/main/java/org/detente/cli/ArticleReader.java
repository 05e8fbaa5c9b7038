package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.Pipeline;
import org.detente.article.Articles;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.model.Reading;

/** Takes an article and what lies beside it from the disk, and reads it. */
final class ArticleReader {

  private final Pipeline pipeline;
  private final ReadingOptions options;

  /**
   * @throws Fault UNKNOWN_LANGUAGE when the options are wrong for every article alike
   */
  ArticleReader(Pipeline pipeline, ReadingOptions options) {
    options.over(Metadata.none());
    this.pipeline = pipeline;
    this.options = options;
  }

  /**
   * Reads one article.
   *
   * @throws Fault when its file, its metadata or its language cannot be read
   */
  Reading read(Path file) throws IOException {
    return pipeline.read(article(file));
  }

  /**
   * One article, not read for claims yet.
   *
   * @throws Fault when its file or its metadata cannot be read
   */
  Article article(Path file) throws IOException {
    Metadata metadata = options.over(metadata(file));
    return pipeline.article(file.toString(), bytes(file), Optional.of(metadata));
  }

  /**
   * The file as stored.
   *
   * @throws Fault TOO_LARGE
   */
  static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > Articles.LARGEST) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          file.toString(),
          Files.size(file) + " bytes; at most " + Articles.LARGEST + " are read",
          "Split it or leave it out");
    }
    return Files.readAllBytes(file);
  }

  /** What is known of an article, the options included. */
  Metadata over(Metadata metadata) {
    return options.over(metadata);
  }

  /** The id of the article in a file, whether or not it can be read. */
  String id(Path file) {
    try {
      return Articles.id(file.toString(), metadata(file));
    } catch (Fault | IOException e) {
      return Articles.id(file.toString(), Metadata.none());
    }
  }

  /** What lies beside a file. */
  static Metadata metadata(Path file) throws IOException {
    Path beside = beside(file, ".meta.json");
    return Files.exists(beside)
        ? MetadataFile.read(beside.toString(), Files.readAllBytes(beside))
        : Metadata.none();
  }

  /** The file of the same stem with another ending: {@code a.txt} → {@code a.meta.json}. */
  static Path beside(Path file, String ending) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
  }
}
