package org.detente.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tables with tabs between their cells and no quotation marks, as data sets of events come. */
public final class TabFiles {

  private TabFiles() {}

  /** Writes a table; tabs and line ends within cells become spaces. */
  public static void write(Path file, List<String> header, List<List<String>> rows)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, header);
      for (List<String> row : rows) {
        line(out, row);
      }
    }
  }

  private static void line(BufferedWriter out, List<String> cells) throws IOException {
    out.write(
        cells.stream()
            .map(cell -> cell.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '))
            .collect(Collectors.joining("\t", "", "\n")));
  }
}
