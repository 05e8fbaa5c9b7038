package org.detente.publish.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;

/**
 * The tables of {@code data/crosswalk/}: each row is column → cell.
 *
 * @param fromOurs our event types in CAMEO and PLOVER
 * @param fromCameo CAMEO's codes in PLOVER and in our types
 * @param actors states and organisations with their CAMEO codes
 */
public record Crosswalk(
    List<Map<String, String>> fromOurs,
    List<Map<String, String>> fromCameo,
    List<Map<String, String>> actors) {

  public Crosswalk {
    fromOurs = List.copyOf(fromOurs);
    fromCameo = List.copyOf(fromCameo);
    actors = List.copyOf(actors);
  }

  /**
   * Reads them.
   *
   * @param folder {@code data/crosswalk/}
   * @throws Fault NO_SUCH_FILE
   */
  public static Crosswalk read(Path folder) {
    return new Crosswalk(
        table(folder.resolve("crosswalk_reverse.tsv")),
        table(folder.resolve("crosswalk_forward.tsv")),
        table(folder.resolve("actors.tsv")));
  }

  /** {@code relations_change} → {@code RelationsChange}: the name of the class of an event type. */
  public static String className(String type) {
    StringBuilder name = new StringBuilder();
    for (String part : type.split("_")) {
      name.append(
          part.isEmpty()
              ? ""
              : Character.toString(Character.toUpperCase(part.codePointAt(0)))
                  + part.substring(Character.charCount(part.codePointAt(0))));
    }
    return name.toString();
  }

  /** The first line names the columns; a cell that is missing at a line's end is empty. */
  private static List<Map<String, String>> table(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String[] columns = lines.get(0).split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], i < cells.length ? cells[i] : "");
        }
        rows.add(Collections.unmodifiableMap(row));
      }
      return rows;
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          file.toString(),
          "cannot be read; expected a table",
          "Run in a whole clone");
    }
  }
}
