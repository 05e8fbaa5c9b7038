package org.detente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.validate.RdfFormat;

/**
 * What a store can be written as: RDF, or one of the tables and graphs made of it.
 *
 * @param rdf the syntax; empty for the others
 * @param other which of the others; empty for RDF
 */
record ExportFormat(Optional<RdfFormat> rdf, Optional<Kind> other) {

  /** Tables and graphs made of the store, as {@code docs/exports.md} describes them. */
  enum Kind {
    CSV,
    XLSX,
    EVENTS_CSV,
    DYADS_CSV,
    ICEWS,
    POLECAT,
    TIMELINE_CSV,
    ARTICLES_CSV,
    ENTITIES_CSV,
    TENURES_CSV,
    NANOPUBS,
    GEXF,
    GRAPHML;

    /** The name on the command line. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The format named, or that of the file's ending.
   *
   * @param name null when none is named
   * @throws Fault UNKNOWN_FORMAT
   */
  static ExportFormat of(String name, Path out) {
    String file = out.getFileName().toString();
    String wanted = name == null ? file.substring(file.lastIndexOf('.') + 1) : name;
    Optional<Kind> kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.id().equals(wanted.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (kind.isPresent()) {
      return new ExportFormat(Optional.empty(), kind);
    }
    try {
      RdfFormat rdf = RdfFormat.byName(wanted, "--format");
      return new ExportFormat(Optional.of(rdf), Optional.empty());
    } catch (Fault fault) {
      throw new Fault(
          Fault.Code.UNKNOWN_FORMAT,
          name == null ? out.toString() : "--format",
          "\"" + wanted + "\" is no format that is written; expected one of " + known(),
          "Name one of these");
    }
  }

  /** True for those of who acts on whom in a year. */
  boolean isGraph() {
    return other.filter(kind -> kind == Kind.GEXF || kind == Kind.GRAPHML).isPresent();
  }

  /** The names of all formats. */
  static String known() {
    return Stream.concat(
            Stream.of("nq", "trig", "ttl", "nt", "jsonld", "rdfxml"),
            Arrays.stream(Kind.values()).map(Kind::id))
        .collect(Collectors.joining(", "));
  }
}
