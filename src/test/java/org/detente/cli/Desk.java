package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.detente.table.ClaimSheet;
import org.detente.table.Column;
import org.detente.table.CsvFiles;
import org.detente.table.Sheet;
import org.detente.table.SheetFiles;
import org.detente.table.XlsxFiles;

/** A coder's desk: a store to export claims from, and a folder for the spreadsheets. */
record Desk(Path store, Path folder) {

  static final List<String> HEADER = ClaimSheet.COLUMNS.stream().map(Column::name).toList();

  Sheet export(String name) throws IOException {
    exported(name);
    return SheetFiles.read(folder.resolve(name));
  }

  Path exported(String name) {
    Path file = folder.resolve(name);
    Run run = Run.of("export", "--store", store.toString(), "--out", file.toString());
    assertEquals(0, run.exit(), run.err());
    return file;
  }

  /** Exports, writes decisions into the first rows, and saves. */
  void decide(String name, String... decisions) throws IOException {
    Sheet sheet = export(name);
    List<List<String>> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      List<String> cells = new ArrayList<>(row.cells());
      while (cells.size() < HEADER.size()) {
        cells.add("");
      }
      if (rows.size() < decisions.length) {
        String decision = decisions[rows.size()];
        UnaryOperator<String> onlyIf = text -> decision.equals("correct") ? text : "";
        cells.set(HEADER.indexOf("decision"), decision);
        cells.set(HEADER.indexOf("corrections"), onlyIf.apply("date=1999-05; agent=nato"));
      }
      rows.add(cells);
    }
    if (name.endsWith(".csv")) {
      CsvFiles.write(folder.resolve(name), ClaimSheet.COLUMNS, rows, true);
    } else {
      XlsxFiles.write(folder.resolve(name), "claims", ClaimSheet.COLUMNS, rows);
    }
  }

  Run review(String name) {
    return Run.of(
        "load",
        folder.resolve(name).toString(),
        "--store",
        store.toString(),
        "--coder",
        "Anna Berg",
        "--time",
        "2026-11-29T10:00Z");
  }

  String query(String name) {
    Run run = Run.of("query", name, "--store", store.toString(), "--format", "csv");
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }
}
