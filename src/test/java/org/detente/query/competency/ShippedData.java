package org.detente.query.competency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.detente.Pipeline;
import org.detente.article.Metadata;
import org.detente.article.MetadataFile;
import org.detente.query.cases.Change;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;

/** What is shipped: the reference layer, and the articles as the reader reads them. */
final class ShippedData {

  static final Path REFERENCE = Path.of("data/reference");
  private static final Path ARTICLES = Path.of("data/articles");

  private static Pipeline pipeline;
  private static Path articles;

  private ShippedData() {}

  /** The files of the reference layer. */
  static List<Path> reference() {
    return files(REFERENCE, ".ttl");
  }

  /** All articles as one file of N-Quads, made once. */
  static synchronized Path articles() {
    if (articles == null) {
      List<Quads> graphs = new ArrayList<>();
      Stream.concat(files(ARTICLES, ".txt").stream(), files(ARTICLES, ".html").stream())
          .sorted()
          .forEach(file -> graphs.add(read(file, UnaryOperator.identity())));
      articles = written(Quads.union(graphs));
      ShippedLayers.addTo(articles);
    }
    return articles;
  }

  /** One article with other words, as a file of N-Quads. */
  static Path changed(Change.Text change) {
    return written(
        read(
            ARTICLES.resolve(change.file()),
            text -> {
              if (!text.contains(change.words())) {
                throw new IllegalArgumentException(change.file() + " lacks: " + change.words());
              }
              return text.replace(change.words(), change.others());
            }));
  }

  /** Articles of another folder, as a file of N-Quads. */
  static Path of(Path folder) {
    List<Quads> graphs = new ArrayList<>();
    files(folder, ".txt").forEach(file -> graphs.add(read(file, UnaryOperator.identity())));
    return written(Quads.union(graphs));
  }

  private static synchronized Quads read(Path file, UnaryOperator<String> editing) {
    try {
      if (pipeline == null) {
        pipeline = Pipeline.of(Path.of("data"));
      }
      String name = file.getFileName().toString();
      Path beside = file.resolveSibling(name.replaceAll("\\.\\w+$", ".meta.json"));
      Optional<Metadata> metadata =
          Files.exists(beside)
              ? Optional.of(MetadataFile.read(beside.toString(), Files.readAllBytes(beside)))
              : Optional.empty();
      byte[] bytes = editing.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
      return pipeline.quads(pipeline.read(pipeline.article(name, bytes, metadata)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path written(Quads quads) {
    try {
      Path file = Files.createTempFile("shipped", ".nq");
      file.toFile().deleteOnExit();
      Files.write(file, QuadFiles.bytes(quads, Format.NQUADS));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
