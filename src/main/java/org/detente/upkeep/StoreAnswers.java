package org.detente.upkeep;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.store.Store;

/** What a store answers to the questions of a folder of queries, as text. */
public final class StoreAnswers {

  private final Store store;
  private final Catalogue catalogue;

  private StoreAnswers(Store store, Catalogue catalogue) {
    this.store = store;
    this.catalogue = catalogue;
  }

  /**
   * The answers of a store, which has to stay open.
   *
   * @param questions a folder of queries
   */
  public static StoreAnswers of(Store store, Path questions) {
    return new StoreAnswers(store, Catalogue.read(questions));
  }

  /** The rows of every question with its defaults, IRIs in full, by the name of the question. */
  public Map<String, List<List<String>>> all() {
    Map<String, List<List<String>>> answers = new TreeMap<>();
    catalogue
        .all()
        .forEach(query -> answers.put(query.name(), table(query.name(), Map.of()).texts()));
    return answers;
  }

  /** The rows of a SELECT. */
  public List<List<String>> rows(String query, Map<String, String> parameters) {
    return table(query, parameters).cells();
  }

  /** The statements of a CONSTRUCT, in no graph. */
  public Quads statements(String query) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer(query, Map.of()).write(AnswerFormat.NT, bytes);
    return QuadFiles.read(new ByteArrayInputStream(bytes.toByteArray()), Format.NQUADS, query);
  }

  private Answer.Table table(String query, Map<String, String> parameters) {
    if (answer(query, parameters) instanceof Answer.Table table) {
      return table;
    }
    throw new IllegalStateException(query + " is no SELECT");
  }

  private Answer answer(String query, Map<String, String> parameters) {
    return new QueryRun(RunLimits.ARCHIVE).on(store, catalogue.find(query).bind(parameters));
  }
}
