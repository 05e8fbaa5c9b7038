package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.archive.Archives;
import org.detente.article.Articles;
import org.detente.model.Fault;

/** Which files are articles. */
final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * The articles named: a file is itself, a folder the articles below it in the order of their
   * paths; hidden files, metadata and gold are passed over.
   *
   * @return each file once, in the order named
   * @throws Fault NO_SUCH_FILE or NO_ARTICLES, when a name leads to nothing
   */
  static List<Path> of(List<Path> names) throws IOException {
    return all(names, Articles::isArticle);
  }

  /**
   * The articles named, and archives and feeds.
   *
   * @throws Fault as above
   */
  static List<Path> withArchives(List<Path> names) throws IOException {
    return all(names, file -> Articles.isArticle(file) || Archives.isArchiveInFolder(file));
  }

  private static List<Path> all(List<Path> names, Predicate<Path> wanted) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path name : names) {
      if (Files.isDirectory(name)) {
        files.addAll(below(name, wanted));
      } else if (Files.isRegularFile(name)) {
        files.add(name);
      } else {
        throw new Fault(
            Fault.Code.NO_SUCH_FILE, name.toString(), "no such file or folder", "Check the name");
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> isShown(folder, file) && wanted.test(file))
          .forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES,
          folder.toString(),
          "no article in this folder; expected .txt or .html files",
          "Name another folder");
    }
    // By characters, since the order of a Path depends on the system.
    files.sort((a, b) -> a.toString().compareTo(b.toString()));
    return files;
  }

  private static boolean isShown(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
