package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.Store;

/**
 * The questions that show at once what the graph knows; {@code queries/headline.txt} names them.
 */
final class Headlines {

  private Headlines() {}

  /** Prints each question, and every row of its answer with its words and its source. */
  static void answer(Store store, PrintWriter out) throws IOException {
    Catalogue catalogue = Catalogue.read(Home.resolve("queries"));
    List<String> names =
        Files.readAllLines(Home.resolve("queries/headline.txt")).stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.startsWith("#"))
            .toList();
    QueryRun run = new QueryRun(RunLimits.OWN);
    for (String name : names) {
      CatalogueQuery query = catalogue.find(name);
      out.println(query.question() + "  [" + query.name() + "]");
      if (run.on(store, query.bind(Map.of())) instanceof Answer.Table table) {
        table.cells().forEach(cells -> AnswerRow.of(table.columns(), cells).print(out));
      } else {
        AnswerOptions.print(run.on(store, query.bind(Map.of())), AnswerFormat.TABLE, out);
      }
      out.println();
    }
    out.flush();
  }
}
