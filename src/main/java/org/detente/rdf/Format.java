package org.detente.rdf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.Fault;
import org.eclipse.rdf4j.rio.RDFFormat;

/** Formats of files of quads; Turtle and RDF/XML hold triples, so that they lose graph names. */
public enum Format {
  NQUADS("nq", RDFFormat.NQUADS),
  TRIG("trig", RDFFormat.TRIG),
  TURTLE("ttl", RDFFormat.TURTLE),
  JSONLD("jsonld", RDFFormat.JSONLD),
  RDFXML("rdf", RDFFormat.RDFXML);

  private final String extension;
  private final RDFFormat rio;

  Format(String extension, RDFFormat rio) {
    this.extension = extension;
    this.rio = rio;
  }

  /** The extension of such a file, without a dot. */
  public String extension() {
    return extension;
  }

  /** The media type, without parameters. */
  public String mediaType() {
    return rio.getDefaultMIMEType();
  }

  /** True when the format keeps graph names. */
  public boolean keepsGraphs() {
    return rio.supportsContexts();
  }

  RDFFormat rio() {
    return rio;
  }

  /**
   * The format that a file's name ends in ({@code rdfxml} for {@code rdf} too).
   *
   * @throws Fault UNKNOWN_FORMAT when it ends in none
   */
  public static Format of(Path file) {
    String name = file.getFileName().toString();
    return ofExtension(name.substring(name.lastIndexOf('.') + 1))
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Code.UNKNOWN_FORMAT,
                    file.toString(),
                    "no format of quads has this extension; expected one of " + extensions(),
                    "Name the file after its format"));
  }

  /** The format of an extension, in any case and without a dot. */
  public static Optional<Format> ofExtension(String extension) {
    String known = extension.toLowerCase(Locale.ROOT).replace("rdfxml", "rdf");
    return Arrays.stream(values()).filter(format -> format.extension.equals(known)).findFirst();
  }

  private static String extensions() {
    return Arrays.stream(values()).map(f -> "." + f.extension).collect(Collectors.joining(" "));
  }
}
