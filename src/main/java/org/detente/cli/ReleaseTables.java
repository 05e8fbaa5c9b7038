package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.release.Part;
import org.detente.store.EmbeddedStore;
import org.detente.table.ClaimSheet;
import org.detente.table.Column;
import org.detente.table.CsvFiles;
import org.detente.table.DyadTable;
import org.detente.table.EventTable;
import org.detente.table.ListTable;

/** The files of a release that a spreadsheet program opens. */
final class ReleaseTables {

  /** A table: what makes it, and its columns. */
  private record Table(ExportFormat.Kind kind, List<Column> columns) {}

  private static final List<Column> DICTIONARY =
      List.of(
          new Column("table", "the file"),
          new Column("column", "the column"),
          new Column("holds", "what stands in it"));

  private static final Map<Part, Table> TABLES = tables();

  private final EmbeddedStore store;

  ReleaseTables(EmbeddedStore store) {
    this.store = store;
  }

  /** Writes all tables, and the dictionary of their columns. */
  void write(Path folder) throws IOException {
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    TableExport export = new TableExport(store, silent, false);
    List<List<String>> dictionary = new ArrayList<>();
    for (Map.Entry<Part, Table> entry : TABLES.entrySet()) {
      Path file = folder.resolve(entry.getKey().path());
      export.write(entry.getValue().kind(), file, null);
      String name = file.getFileName().toString();
      for (Column column : entry.getValue().columns()) {
        dictionary.add(List.of(name, column.name(), column.meaning()));
      }
    }
    CsvFiles.write(folder.resolve(Part.COLUMNS_TABLE.path()), DICTIONARY, dictionary, false);
  }

  private static Map<Part, Table> tables() {
    Map<Part, Table> tables = new LinkedHashMap<>();
    tables.put(Part.CLAIMS_TABLE, new Table(ExportFormat.Kind.CSV, ClaimSheet.COLUMNS));
    tables.put(Part.EVENTS_TABLE, new Table(ExportFormat.Kind.EVENTS_CSV, EventTable.EVENTS));
    tables.put(Part.DYADS_TABLE, new Table(ExportFormat.Kind.DYADS_CSV, DyadTable.COLUMNS));
    tables.put(Part.TIMELINE_TABLE, new Table(ExportFormat.Kind.TIMELINE_CSV, EventTable.TIMELINE));
    tables.put(
        Part.ARTICLES_TABLE,
        new Table(ExportFormat.Kind.ARTICLES_CSV, ListTable.ARTICLES.columns()));
    tables.put(
        Part.ENTITIES_TABLE,
        new Table(ExportFormat.Kind.ENTITIES_CSV, ListTable.ENTITIES.columns()));
    tables.put(
        Part.TENURES_TABLE, new Table(ExportFormat.Kind.TENURES_CSV, ListTable.TENURES.columns()));
    return tables;
  }
}
