package org.detente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.store.Store;

/** What a store answers to the questions of {@code queries/export}, as text. */
final class StoreAnswers {

  private final Store store;
  private final Catalogue catalogue;

  private StoreAnswers(Store store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /** The answers of a store, which has to stay open. */
  static StoreAnswers of(Store store) {
    return new StoreAnswers(store, Catalogue.read(Home.resolve("queries/export")));
  }

  /** The rows of a SELECT. */
  List<List<String>> rows(String query, Map<String, String> parameters) {
    Answer answer = answer(query, parameters);
    if (answer instanceof Answer.Table table) {
      return table.cells();
    }
    throw new IllegalStateException(query + " is no SELECT");
  }

  /** The statements of a CONSTRUCT, in no graph. */
  Quads statements(String query) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer(query, Map.of()).write(AnswerFormat.NT, bytes);
    return QuadFiles.read(new ByteArrayInputStream(bytes.toByteArray()), Format.NQUADS, query);
  }

  private Answer answer(String query, Map<String, String> parameters) {
    return new QueryRun(RunLimits.OWN).on(store, catalogue.find(query).bind(parameters));
  }
}
