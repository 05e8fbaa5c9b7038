package org.detente.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.Fault;

/** The only place of this package that opens files: finds articles and what lies beside them. */
public final class ArticleFiles {

  private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml");
  private static final String META = ".meta.json";

  private ArticleFiles() {}

  /**
   * Files to read, without repetition: those named, and for a directory the articles in it and
   * below it, in the order of their names. Metadata, gold and hidden files are no articles.
   *
   * @throws Fault NO_SUCH_FILE, or NO_ARTICLES for a directory without any
   */
  public static List<Path> list(List<Path> inputs) {
    Set<Path> files = new LinkedHashSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        files.addAll(inside(input));
      } else if (Files.isReadable(input)) {
        files.add(input);
      } else {
        throw missing(input);
      }
    }
    return List.copyOf(files);
  }

  /**
   * The file's bytes.
   *
   * @throws Fault NO_SUCH_FILE, or TOO_LARGE before more than the largest size is read
   */
  public static byte[] bytes(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Articles.LARGEST + 1);
      if (bytes.length > Articles.LARGEST) {
        throw Articles.tooLarge(file.toString());
      }
      return bytes;
    } catch (IOException e) {
      throw missing(file);
    }
  }

  /**
   * What {@code NAME.meta.json} beside {@code NAME.txt} says; empty when there is none.
   *
   * @throws Fault BAD_METADATA, UNKNOWN_LANGUAGE
   */
  public static Optional<Metadata> metadata(Path article) {
    String name = article.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path beside = article.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + META);
    return Files.isRegularFile(beside)
        ? Optional.of(MetadataFile.read(beside.toString(), bytes(beside)))
        : Optional.empty();
  }

  private static List<Path> inside(Path directory) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .filter(file -> !isHidden(directory.relativize(file)))
          .filter(ArticleFiles::isArticle)
          .sorted(Comparator.comparing(Path::toString))
          .forEach(found::add);
    } catch (IOException e) {
      throw missing(directory);
    }
    if (found.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES,
          directory.toString(),
          "a directory without .txt or .html files; expected articles",
          "Name a directory or files with articles");
    }
    return found;
  }

  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
  }

  private static Fault missing(Path file) {
    return new Fault(
        Fault.Code.NO_SUCH_FILE,
        file.toString(),
        "no file that can be read; expected an article or a directory of articles",
        "Check the name");
  }
}
