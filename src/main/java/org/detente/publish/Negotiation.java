package org.detente.publish;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.detente.publish.data.Accept;
import org.detente.publish.site.Sent;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;

/** In which format an answer goes out: as {@code format} says, else as {@code Accept} does. */
final class Negotiation {

  private static final Map<String, AnswerFormat> OF_RESULTS = new LinkedHashMap<>();
  private static final Map<String, AnswerFormat> OF_STATEMENTS = new LinkedHashMap<>();

  static {
    OF_RESULTS.put("application/sparql-results+json", AnswerFormat.JSON);
    OF_RESULTS.put("application/json", AnswerFormat.JSON);
    OF_RESULTS.put("application/sparql-results+xml", AnswerFormat.XML);
    OF_RESULTS.put("application/xml", AnswerFormat.XML);
    OF_RESULTS.put("text/csv", AnswerFormat.CSV);
    OF_RESULTS.put("text/tab-separated-values", AnswerFormat.TSV);
    OF_STATEMENTS.put("text/turtle", AnswerFormat.TTL);
    OF_STATEMENTS.put("application/n-triples", AnswerFormat.NT);
  }

  private Negotiation() {}

  /**
   * An answer in the format that it is asked for in.
   *
   * @param named the parameter {@code format}; null where there is none
   * @param accept the header {@code Accept}; null where there is none
   * @throws Fault UNKNOWN_FORMAT or BAD_USAGE when it cannot be had in the format asked for
   */
  static Sent sent(Answer answer, String named, String accept) {
    Map<String, AnswerFormat> offer = answer instanceof Answer.Triples ? OF_STATEMENTS : OF_RESULTS;
    AnswerFormat format = named == null ? accepted(accept, offer) : named(named, offer);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    answer.write(format, body);
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Vary", "Accept"));
    if (format == AnswerFormat.CSV || format == AnswerFormat.TSV) {
      // Opened as a file and not in the browser: a cell may look like a formula.
      String ending = format == AnswerFormat.CSV ? "csv" : "tsv";
      headers.put("Content-Disposition", "attachment; filename=\"answer." + ending + "\"");
    }
    return new Sent(200, format.mediaType() + ";charset=utf-8", body.toByteArray(), headers);
  }

  private static AnswerFormat named(String name, Map<String, AnswerFormat> offer) {
    AnswerFormat format = AnswerFormat.named(name).orElse(null);
    if (format == null || !offer.containsValue(format)) {
      throw unknown("format", offer);
    }
    return format;
  }

  private static AnswerFormat accepted(String accept, Map<String, AnswerFormat> offer) {
    return Accept.of(Optional.ofNullable(accept))
        .best(List.copyOf(offer.keySet()))
        .map(offer::get)
        .orElseThrow(() -> unknown("Accept", offer));
  }

  private static Fault unknown(String place, Map<String, AnswerFormat> offer) {
    return new Fault(
        Fault.Code.UNKNOWN_FORMAT,
        place,
        "no format that this answer has; expected one of " + String.join(", ", offer.keySet()),
        "Ask for one of these");
  }
}
