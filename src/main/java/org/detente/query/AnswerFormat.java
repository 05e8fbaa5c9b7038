package org.detente.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.Fault;

/** A form in which an answer is written. */
public enum AnswerFormat {
  /** Aligned columns, for a terminal. */
  TABLE("text/plain"),
  /** SPARQL 1.1 Query Results CSV. Cells that begin with = + - @ are left as they are. */
  CSV("text/csv"),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values"),
  /** SPARQL 1.1 Query Results JSON. */
  JSON("application/sparql-results+json"),
  /** SPARQL Query Results XML. */
  XML("application/sparql-results+xml"),
  /** A table of GitHub's Markdown. */
  MD("text/markdown"),
  /** Turtle, for statements. */
  TTL("text/turtle"),
  /** N-Triples, for statements. */
  NT("application/n-triples");

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The format called {@code name}, in lower case. */
  public static Optional<AnswerFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /**
   * The format called {@code name}.
   *
   * @throws Fault UNKNOWN_FORMAT when there is none
   */
  public static AnswerFormat of(String name) {
    return named(name)
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.UNKNOWN_FORMAT,
                    "--format",
                    "\"" + name + "\"; expected one of " + names(),
                    "Choose one of these"));
  }

  private static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
