package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.detente.store.Store;
import org.detente.table.ActorGraph;
import org.detente.table.Belongings;
import org.detente.table.ClaimCells;
import org.detente.table.ClaimSheet;
import org.detente.table.Column;
import org.detente.table.Crosswalk;
import org.detente.table.CrosswalkFiles;
import org.detente.table.CsvFiles;
import org.detente.table.Dropped;
import org.detente.table.DyadTable;
import org.detente.table.EventRecords;
import org.detente.table.EventTable;
import org.detente.table.GraphFiles;
import org.detente.table.ListTable;
import org.detente.table.TabFiles;
import org.detente.table.XlsxFiles;
import org.detente.upkeep.StoreAnswers;
import org.detente.upkeep.StoredClaims;

/** Writes the tables and graphs that are made of a store. */
final class TableExport {

  private final StoreAnswers answers;
  private final PrintWriter err;
  private final boolean sidesOnly;

  /**
   * @param err is told what was written, and what was not
   * @param sidesOnly whether graphs have sides as nodes instead of persons and bodies
   */
  TableExport(Store store, PrintWriter err, boolean sidesOnly) {
    this.sidesOnly = sidesOnly;
    this.answers = StoreAnswers.of(store, Home.resolve("queries/export"));
    this.err = err;
  }

  /**
   * Writes one file and, where a path for it is given, the register of what was dropped.
   *
   * @param register null when none is wanted
   * @throws Fault BAD_USAGE for a register of claims, of which nothing is dropped
   */
  void write(ExportFormat.Kind kind, Path out, Path register) throws IOException {
    switch (kind) {
      case CSV, XLSX -> claims(kind, out, register);
      case ARTICLES_CSV -> list(ListTable.ARTICLES, "article", out, register);
      case ENTITIES_CSV -> list(ListTable.ENTITIES, "entity", out, register);
      case TENURES_CSV -> list(ListTable.TENURES, "tenure", out, register);
      default -> events(kind, out, register);
    }
  }

  private void list(ListTable table, String unit, Path out, Path register) throws IOException {
    requireNone(register, unit);
    List<List<String>> rows =
        answers.rows(table.query(), Map.of()).stream().map(TableExport::shown).toList();
    csv(out, table.columns(), rows);
    err.println(Count.of(rows.size(), "row") + " → " + out);
  }

  /** Entities by the last part of their IRI, as in all tables; articles and tenures in full. */
  private static List<String> shown(List<String> row) {
    return row.stream().map(ClaimCells::shown).toList();
  }

  private static void requireNone(Path register, String unit) {
    if (register != null) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--dropped",
          "a register for a table of each " + unit + "; expected one of the exports of events",
          "Leave it out: no " + unit + " is dropped");
    }
  }

  private void claims(ExportFormat.Kind kind, Path out, Path register) throws IOException {
    requireNone(register, "claim");
    List<List<String>> rows = new StoredClaims(answers).rows();
    Output.write(
        out,
        draft -> {
          if (kind == ExportFormat.Kind.XLSX) {
            XlsxFiles.write(draft, "claims", ClaimSheet.COLUMNS, rows);
          } else {
            CsvFiles.write(draft, ClaimSheet.COLUMNS, rows, true);
          }
        });
    err.println(Count.of(rows.size(), "claim") + " → " + out);
  }

  private void events(ExportFormat.Kind kind, Path out, Path register) throws IOException {
    StoredEvents stored = new StoredEvents(answers);
    List<Map<String, String>> events = stored.all();
    Belongings sides = stored.belongings();
    Crosswalk crosswalk = CrosswalkFiles.read(Home.resolve("data/crosswalk"));
    Dropped dropped = new Dropped();
    EventTable table = new EventTable(crosswalk, sides, dropped);
    DyadTable dyads = new DyadTable(crosswalk, sides, dropped);
    switch (kind) {
      case EVENTS_CSV -> csv(out, EventTable.EVENTS, table.events(events));
      case TIMELINE_CSV -> csv(out, EventTable.TIMELINE, table.timeline(events));
      case DYADS_CSV -> csv(out, DyadTable.COLUMNS, dyads.rows(events));
      case ICEWS -> {
        List<List<String>> rows =
            new EventRecords(crosswalk, dyads, sides, stored.actors(), dropped).icews(events);
        records(out, EventRecords.ICEWS, rows);
      }
      case POLECAT -> {
        List<List<String>> rows =
            new EventRecords(crosswalk, dyads, sides, stored.actors(), dropped).polecat(events);
        records(out, EventRecords.POLECAT, rows);
      }
      case GEXF -> {
        ActorGraph graph = graph(events, dyads, stored, sides, dropped);
        Output.write(out, draft -> GraphFiles.writeGexf(draft, graph));
      }
      case GRAPHML -> {
        ActorGraph graph = graph(events, dyads, stored, sides, dropped);
        Output.write(out, draft -> GraphFiles.writeGraphMl(draft, graph));
      }
      default -> throw new IllegalStateException(kind.id());
    }
    err.println(Count.of(events.size(), "event") + " → " + out + "; " + dropped.told());
    if (register != null) {
      csv(register, Dropped.COLUMNS, dropped.rows());
    }
  }

  private static void records(Path out, List<String> columns, List<List<String>> rows)
      throws IOException {
    Output.write(out, draft -> TabFiles.write(draft, EventRecords.header(columns), rows));
  }

  private ActorGraph graph(
      List<Map<String, String>> events,
      DyadTable dyads,
      StoredEvents stored,
      Belongings belongings,
      Dropped dropped) {
    return sidesOnly
        ? ActorGraph.ofSides(events, dyads, stored.actors(), belongings, dropped)
        : ActorGraph.of(events, dyads, stored.actors(), dropped);
  }

  /** For programs that count, which need no byte order mark. */
  private static void csv(Path out, List<Column> columns, List<List<String>> rows)
      throws IOException {
    Output.write(out, draft -> CsvFiles.write(draft, columns, rows, false));
  }
}
