package org.detente.validate;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.detente.model.Fault;

/**
 * Reads a file that the other library wrote, so that nothing is published which only its own house
 * can read. Written files are ours: there is no limit to their size, and no shape is asked about.
 */
public final class SecondReading {

  private SecondReading() {}

  /**
   * Reads a file from end to end, strictly.
   *
   * @return how many different statements it holds; in a file of quads, per named graph
   * @throws Fault UNKNOWN_FORMAT; BAD_RDF when it cannot be read, which is a mistake of this
   *     program
   */
  public static long statements(Path file) {
    return statements(file, RdfFormat.of(file));
  }

  /** As {@link #statements(Path)}, in a format that the file's name need not tell. */
  public static long statements(Path file, RdfFormat format) {
    return statements(RDFParser.create().source(file), format, file.getFileName().toString());
  }

  /**
   * Reads N-Quads in memory, strictly.
   *
   * @param written how many different statements they hold
   * @throws IllegalStateException when they hold another number
   * @throws Fault BAD_RDF when they cannot be read, which is a mistake of this program
   */
  public static void require(byte[] quads, long written) {
    long read = statements(quads);
    if (read != written) {
      throw new IllegalStateException(
          written + " statements were written, and " + read + " read again");
    }
  }

  /**
   * Reads N-Quads in memory, strictly.
   *
   * @return how many different statements they hold
   * @throws Fault BAD_RDF when they cannot be read, which is a mistake of this program
   */
  public static long statements(byte[] quads) {
    return TermsOnce.statements(quads, (lines, sink) -> parse(source(lines), RdfFormat.NQ, sink))
        .orElseGet(() -> statements(source(quads), RdfFormat.NQ, "N-Quads"));
  }

  private static RDFParserBuilder source(byte[] quads) {
    return RDFParser.create().source(new ByteArrayInputStream(quads));
  }

  private static long statements(RDFParserBuilder source, RdfFormat format, String name) {
    DatasetGraph content = DatasetGraphFactory.createGeneral();
    try {
      parse(source, format, StreamRDFLib.dataset(content));
    } catch (RiotException e) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          name,
          "what was written cannot be read again: " + String.valueOf(e.getMessage()).strip(),
          "Report it, with the articles");
    }
    return content.stream().count();
  }

  private static void parse(RDFParserBuilder source, RdfFormat format, StreamRDF sink) {
    source
        .forceLang(format.lang())
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
        .parse(sink);
  }
}
