package org.detente.curate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;

/** Who changed what: the answer of {@code queries/explore/who-changed-what.rq}. */
final class AuditDesk {

  private final EmbeddedStore store;
  private final CatalogueQuery question;

  AuditDesk(EmbeddedStore store, Path home) {
    this.store = store;
    this.question = Catalogue.read(home.resolve("queries/explore")).find("who-changed-what");
  }

  /**
   * What was done since a day, as SPARQL results in JSON or CSV.
   *
   * @throws org.detente.model.Fault BAD_PARAMETER when {@code since} is no day
   */
  Answer since(HttpServletRequest request) throws IOException {
    String since = request.getParameter("since");
    Map<String, String> parameters = since == null ? Map.of() : Map.of("since", since);
    String accept = request.getHeader("Accept");
    AnswerFormat format =
        accept != null && accept.contains("text/csv") ? AnswerFormat.CSV : AnswerFormat.JSON;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRun(RunLimits.PUBLIC).on(store, question.bind(parameters)).write(format, out);
    return new Answer(200, format.mediaType(), Map.of(), out.toString(StandardCharsets.UTF_8));
  }
}
