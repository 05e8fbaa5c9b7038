package org.detente.query.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Fault;

/** The cases of a folder. */
public final class Cases {

  private static final String ENDING = ".case";
  private static final String TEXT_CHANGE = "--- change article ";

  private Cases() {}

  /**
   * All cases of a folder, by name.
   *
   * @throws Fault NO_SUCH_FILE when it cannot be read; BAD_QUERY when a file is malformed
   */
  public static List<Case> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Case> cases = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        cases.add(read(file, Files.readAllLines(file)));
      }
      return List.copyOf(cases);
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no expected rows to be read there",
          "Check the folder");
    }
  }

  private static Case read(Path file, List<String> lines) {
    List<List<String>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (line.startsWith("--- ")) {
        blocks.add(new ArrayList<>());
      }
      if (!line.isBlank() && !line.startsWith("# ")) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    Optional<Integer> question = Optional.empty();
    String query = "";
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String line : blocks.get(0)) {
      String[] words = line.split(" ", 3);
      if (words.length == 2 && words[0].equals("question") && words[1].matches("[0-9]{1,3}")) {
        question = Optional.of(Integer.valueOf(words[1]));
      } else if (words.length == 2 && words[0].equals("query")) {
        query = words[1];
      } else if (words.length == 3 && words[0].equals("param")) {
        parameters.put(words[1], words[2]);
      } else {
        throw bad(file, line);
      }
    }
    List<Expected> rows = new ArrayList<>();
    Optional<Change> change = Optional.empty();
    for (List<String> block : blocks.subList(1, blocks.size())) {
      List<String> rest = block.subList(1, block.size());
      String title = block.get(0);
      if (rest.isEmpty()) {
        throw bad(file, title);
      } else if (title.equals("--- rows") || title.equals("--- among the rows")) {
        rows.add(Expected.read(title.equals("--- rows"), rest));
      } else if (title.equals("--- change")) {
        change = Optional.of(new Change.Update(String.join("\n", rest)));
      } else if (title.startsWith(TEXT_CHANGE) && rest.size() == 2) {
        String article = title.substring(TEXT_CHANGE.length());
        change = Optional.of(new Change.Text(article, rest.get(0), rest.get(1)));
      } else {
        throw bad(file, title);
      }
    }
    if (query.isEmpty() || rows.isEmpty() || rows.size() > 2) {
      throw bad(file, query.isEmpty() ? "no query" : rows.size() + " blocks of rows");
    }
    return new Case(
        file.getFileName().toString().replace(ENDING, ""),
        question,
        query,
        parameters,
        rows.get(0),
        change,
        rows.size() < 2 ? Optional.empty() : Optional.of(rows.get(1)));
  }

  private static Fault bad(Path file, String found) {
    return new Fault(
        Fault.Code.BAD_QUERY,
        file.toString(),
        "'" + found + "'; expected question, query, param, then rows and a change",
        "Correct the file as queries/README.md says");
  }
}
