package org.detente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.evaluate.ArticleScore;
import org.detente.evaluate.Gold;
import org.detente.evaluate.GoldReader;
import org.detente.model.Fault;

/**
 * Articles that have gold beside them, and the part of the whole that each belongs to.
 *
 * @param parts by file, in the order of the files
 */
record GoldFiles(Map<Path, ArticleScore.Part> parts) {

  private static final String GOLD = ".gold.json";

  /**
   * Finds the articles with gold. Of a folder, each folder right below it is a set, and what stands
   * in the folder itself is a set of the folder's name.
   *
   * @param unseen a file with the stems of articles that rules were not written with, one a line
   * @throws Fault NO_ARTICLES when there is no gold; NO_SUCH_FILE; BAD_TABLE when the list names an
   *     article by its path
   */
  static GoldFiles of(List<Path> names, Optional<Path> unseen) throws IOException {
    TreeSet<String> stems = new TreeSet<>();
    if (unseen.isPresent()) {
      stems.addAll(stems(unseen.get()));
    }
    Map<Path, ArticleScore.Part> parts = new LinkedHashMap<>();
    for (Path name : names) {
      for (Path file : ArticleFiles.of(List.of(name))) {
        if (Files.exists(ArticleReader.beside(file, GOLD))) {
          boolean fresh = stems.contains(ArticleReader.beside(file, "").getFileName().toString());
          parts.putIfAbsent(file, new ArticleScore.Part(set(name, file), fresh));
        }
      }
    }
    if (parts.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES,
          names.get(0).toString(),
          "no article here has a gold file; expected NAME.gold.json beside NAME.txt",
          "Name another folder");
    }
    return new GoldFiles(parts);
  }

  /** The files, in order. */
  List<Path> files() {
    return List.copyOf(parts.keySet());
  }

  /**
   * What the coder of an article found.
   *
   * @throws Fault BAD_GOLD when the file breaks the codebook
   */
  static Gold gold(Path article) throws IOException {
    Path file = ArticleReader.beside(article, GOLD);
    try (BufferedReader json = Files.newBufferedReader(file)) {
      return GoldReader.read(json, file.toString());
    }
  }

  private static String set(Path named, Path file) {
    if (Files.isDirectory(named)) {
      Path below = named.relativize(file);
      return below.getNameCount() > 1 ? below.getName(0).toString() : last(named);
    }
    return last(named.toAbsolutePath().normalize().getParent());
  }

  private static String last(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  private static List<String> stems(Path list) throws IOException {
    List<String> stems = new ArrayList<>();
    List<String> lines = Files.readAllLines(list);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.contains("/") || line.contains("\t")) {
        throw new Fault(
            Fault.Code.BAD_TABLE,
            list + ":" + (i + 1),
            "'" + line + "'; expected the name of an article's file without folder and ending",
            "Correct the line");
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        stems.add(line);
      }
    }
    return stems;
  }
}
