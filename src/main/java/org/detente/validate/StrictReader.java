package org.detente.validate;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.detente.model.Fault;

/**
 * Reads RDF as strictly as Jena can: what it would warn about is refused, nothing is fetched, and
 * relative IRIs are resolved against the project's base, never against a file or server.
 */
final class StrictReader {

  private final Limits limits;

  StrictReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Parses, checks and canonicalises.
   *
   * @param skolemPrefix see {@link Intake}
   * @return the statements by graph IRI, {@link Intake#NO_GRAPH} for those in none
   * @throws Fault BAD_RDF with line and column, TOO_LARGE, TIMED_OUT
   */
  Map<String, Graph> read(RdfText source, Optional<String> skolemPrefix) {
    return Allowance.grant(
        limits.time(), source.place(), () -> parse(source, skolemPrefix).graphs());
  }

  private Intake parse(RdfText source, Optional<String> skolemPrefix) {
    Intake intake = new Intake(source.place(), limits, skolemPrefix);
    try {
      RDFParser.create()
          .source(new StringReader(source.text()))
          .forceLang(source.format().lang())
          .base(Iris.BASE)
          .strict(true)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
          .set(LangJSONLD11.JSONLD_OPTIONS, withoutRemoteContexts())
          .parse(intake);
      return intake;
    } catch (RiotException e) {
      throw intake.refusal().orElseGet(() -> malformed(source.place(), source.before(), e));
    }
  }

  /**
   * The fault of what is not RDF, with its place where that is known.
   *
   * @param before how many lines of the file stand before what was read
   */
  static Fault malformed(String place, int before, RiotException failure) {
    if (failure instanceof RiotParseException e) {
      boolean placed = e.getLine() > 0;
      return malformed(
          placed ? place + ":" + (before + e.getLine()) + ":" + Math.max(1, e.getCol()) : place,
          e.getOriginalMessage());
    }
    return malformed(place, failure.getMessage());
  }

  private static Fault malformed(String place, String message) {
    String found = message == null ? "not RDF" : message.replaceAll("\\s+", " ").strip();
    return new Fault(
        Fault.Code.BAD_RDF,
        place,
        (found.endsWith(".") ? found.substring(0, found.length() - 1) : found)
            + "; expected well-formed RDF",
        "Correct it there");
  }

  /** Contexts must stand in the document itself. */
  static JsonLdOptions withoutRemoteContexts() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (uri, loading) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "a context to fetch from " + uri + " where contexts must stand in the document");
        });
    return options;
  }
}
