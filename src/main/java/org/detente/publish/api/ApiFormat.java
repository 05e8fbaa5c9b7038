package org.detente.publish.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.Fault;
import org.detente.publish.data.Accept;

/** In which form an answer goes out. */
public enum ApiFormat {
  /** Rows with typed values, links and counts: a page of them. */
  JSON("json", "application/json", true),
  /** SPARQL 1.1 Query Results JSON. */
  SPARQL_JSON("sparql-json", "application/sparql-results+json", false),
  /** RFC 4180 for spreadsheet programs: with a byte order mark, and no cell that is a formula. */
  CSV("csv", "text/csv", false),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("tsv", "text/tab-separated-values", false),
  /** The query itself, its parameters in place. */
  QUERY("rq", "application/sparql-query", false);

  private final String parameter;
  private final String mediaType;
  private final boolean paged;

  ApiFormat(String parameter, String mediaType, boolean paged) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.paged = paged;
  }

  /** What the parameter {@code format} calls it; the ending of a file, too, but for the second. */
  public String parameter() {
    return parameter;
  }

  /** Its media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** True when an answer is cut into pages unless all is asked for. */
  public boolean isPaged() {
    return paged;
  }

  /**
   * As {@code format} says, else as {@code Accept} does (RFC 9110 §12.5.1), else JSON.
   *
   * @throws Fault UNKNOWN_FORMAT
   */
  public static ApiFormat asked(Optional<String> format, Optional<String> accept) {
    return format.map(ApiFormat::named).orElseGet(() -> accepted(accept.orElse("")));
  }

  private static ApiFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.parameter.equals(name))
        .findFirst()
        .orElseThrow(() -> unknown("format", ApiFormat::parameter));
  }

  private static ApiFormat accepted(String accept) {
    List<String> types = Arrays.stream(values()).map(ApiFormat::mediaType).toList();
    return Accept.of(Optional.of(accept))
        .best(types)
        .map(type -> values()[types.indexOf(type)])
        .orElseThrow(() -> unknown("Accept", ApiFormat::mediaType));
  }

  private static Fault unknown(String place, java.util.function.Function<ApiFormat, String> name) {
    return new Fault(
        Fault.Code.UNKNOWN_FORMAT,
        place,
        "no form that answers have; expected one of "
            + Arrays.stream(values()).map(name).collect(Collectors.joining(", ")),
        "Ask for one of these");
  }
}
