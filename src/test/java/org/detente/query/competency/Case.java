package org.detente.query.competency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question, the rows it must give, a change of one fact, and the rows it must give then.
 *
 * <pre>
 * query holders
 * param day 2022-01-12
 * --- rows
 * name | certainty
 * Jens Stoltenberg | certain
 * --- change                               SPARQL Update, or: --- change article NAME.txt,
 * DELETE WHERE { … }                       then the words and, on the next line, others
 * --- rows                                 or: --- among the rows
 * name | certainty
 * </pre>
 */
record Case(
    String name,
    String query,
    Map<String, String> parameters,
    Expected before,
    Optional<Change> change,
    Optional<Expected> after) {

  private static final Path FOLDER = Path.of("src/test/resources/org/detente/query/competency");

  /** All of them, by name. */
  static List<Case> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".case")).sorted().map(Case::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case read(Path file) {
    List<List<String>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines(file)) {
      if (line.startsWith("--- ")) {
        blocks.add(new ArrayList<>());
      }
      if (!line.isBlank() && !line.startsWith("# ")) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    String query = "";
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String line : blocks.get(0)) {
      String[] words = line.split(" ", 3);
      if (words[0].equals("query")) {
        query = words[1];
      } else {
        parameters.put(words[1], words[2]);
      }
    }
    List<Expected> rows = new ArrayList<>();
    Optional<Change> change = Optional.empty();
    for (List<String> block : blocks.subList(1, blocks.size())) {
      List<String> rest = block.subList(1, block.size());
      switch (block.get(0)) {
        case "--- rows" -> rows.add(Expected.read(true, rest));
        case "--- among the rows" -> rows.add(Expected.read(false, rest));
        case "--- change" -> change = Optional.of(new Change.Update(String.join("\n", rest)));
        default ->
            change =
                Optional.of(
                    new Change.Text(
                        block.get(0).substring("--- change article ".length()),
                        rest.get(0),
                        rest.get(1)));
      }
    }
    return new Case(
        file.getFileName().toString().replace(".case", ""),
        query,
        parameters,
        rows.get(0),
        change,
        rows.size() < 2 ? Optional.empty() : Optional.of(rows.get(1)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
