package org.detente.validate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.detente.model.Fault;

/** A syntax of RDF that is read and written, known by its file endings. */
public enum RdfFormat {
  NQ(Lang.NQUADS, "application/n-quads", "nq"),
  TRIG(Lang.TRIG, "application/trig", "trig"),
  TTL(Lang.TURTLE, "text/turtle", "ttl"),
  NT(Lang.NTRIPLES, "application/n-triples", "nt"),
  JSONLD(Lang.JSONLD11, "application/ld+json", "jsonld"),
  RDFXML(Lang.RDFXML, "application/rdf+xml", "rdf", "rdfxml", "owl");

  private final Lang lang;
  private final String mediaType;
  private final List<String> endings;

  RdfFormat(Lang lang, String mediaType, String... endings) {
    this.lang = lang;
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** Jena's name of the syntax. */
  Lang lang() {
    return lang;
  }

  /** Its media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** True when it can say which named graph a triple stands in. */
  public boolean hasNamedGraphs() {
    return this == NQ || this == TRIG || this == JSONLD;
  }

  /** True when a file has one of its endings. */
  boolean isOf(Path file) {
    return endings.contains(ending(file));
  }

  /**
   * The format of a file, by its ending.
   *
   * @throws Fault UNKNOWN_FORMAT when the ending is none of those known
   */
  public static RdfFormat of(Path file) {
    return byName(ending(file), file.toString());
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * The format called {@code name}: {@code nq}, {@code trig}, {@code ttl}, {@code nt}, {@code
   * jsonld}, {@code rdfxml} or another of its endings.
   *
   * @param place what to name in the fault
   * @throws Fault UNKNOWN_FORMAT when there is none
   */
  public static RdfFormat byName(String name, String place) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.UNKNOWN_FORMAT,
                    place,
                    "\"" + name + "\" is no syntax of RDF known here; expected one of " + known(),
                    "Convert the file or give it its usual ending"));
  }

  private static String known() {
    return Arrays.stream(values())
        .flatMap(format -> format.endings.stream())
        .collect(Collectors.joining(", "));
  }
}
