package org.detente.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.detente.model.EventType;
import org.detente.model.Fault;

/** Reads {@code data/crosswalk}: tables with tabs between their cells and names at their head. */
public final class CrosswalkFiles {

  private static final Pattern TENTATIVE = Pattern.compile("modality=(?:considered|intended)");

  private CrosswalkFiles() {}

  /**
   * The crosswalk of a folder.
   *
   * @throws Fault NO_SUCH_FILE; BAD_TABLE with file and line
   */
  public static Crosswalk read(Path folder) throws IOException {
    Map<EventType, List<Crosswalk.Rule>> rules = new TreeMap<>();
    Path export = folder.resolve("export.tsv");
    List<List<String>> rows = table(export, 6);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      try {
        rules
            .computeIfAbsent(EventType.ofId(row.get(0)), type -> new ArrayList<>())
            .add(
                new Crosswalk.Rule(
                    Crosswalk.Condition.of(row.get(1)),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5)));
      } catch (IllegalArgumentException e) {
        throw bad(export, i + 2, "'" + row.get(0) + "' with '" + row.get(1) + "'");
      }
    }
    Map<String, Crosswalk.Code> codes = new TreeMap<>();
    for (List<String> row : table(folder.resolve("crosswalk_forward.tsv"), 9)) {
      boolean tentative = TENTATIVE.matcher(row.get(7)).lookingAt();
      codes.put(
          row.get(0),
          new Crosswalk.Code(row.get(1), row.get(2), row.get(3), row.get(4), tentative));
    }
    return new Crosswalk(rules, codes, actors(folder));
  }

  private static ActorCodes actors(Path folder) throws IOException {
    Map<String, String> cameo = new LinkedHashMap<>();
    table(folder.resolve("actors.tsv"), 2).forEach(row -> cameo.put(row.get(0), row.get(1)));
    Path file = folder.resolve("actors_also.tsv");
    List<List<String>> rows = table(file, 4);
    List<ActorCodes.Also> also = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      try {
        Optional<LocalDate> until =
            row.get(3).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.get(3)));
        also.add(new ActorCodes.Also(row.get(0), row.get(1), row.get(2), until));
      } catch (DateTimeParseException e) {
        throw bad(file, i + 2, "'" + row.get(3) + "' for a day");
      }
    }
    return new ActorCodes(cameo, also);
  }

  private static List<List<String>> table(Path file, int columns) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        if (cells.size() != columns) {
          throw bad(file, i + 1, cells.size() + " cells; expected " + columns);
        }
        rows.add(cells);
      }
    } catch (NoSuchFileException e) {
      throw new Fault(Fault.Code.NO_SUCH_FILE, file.toString(), "no such file", "Put it back");
    }
    return rows;
  }

  private static Fault bad(Path file, int line, String found) {
    return new Fault(
        Fault.Code.BAD_TABLE,
        file + ":" + line,
        found + ", which is no row of a crosswalk",
        "Correct the line");
  }
}
