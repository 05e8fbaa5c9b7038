package org.detente.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;

/** Reads dumps of any size, statement by statement. They are compared, never loaded. */
public final class Dumps {

  private static final String PACKED = ".gz";

  private Dumps() {}

  /**
   * Hands over each statement as it stands; those in no graph come in the default graph.
   *
   * @param dump a file of RDF, whose name may end in {@code .gz} besides
   * @throws Fault NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF with line and column
   */
  public static void read(Path dump, Consumer<Quad> consumer) {
    if (!Files.isRegularFile(dump)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE, dump.toString(), "no such dump or store", "Check the name");
    }
    String name = dump.getFileName().toString();
    Path plain =
        name.endsWith(PACKED)
            ? dump.resolveSibling(name.substring(0, name.length() - PACKED.length()))
            : dump;
    try (InputStream in = open(dump, plain != dump)) {
      RDFParser.create()
          .source(in)
          .forceLang(RdfFormat.of(plain).lang())
          .base(Iris.BASE)
          .strict(true)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
          .set(LangJSONLD11.JSONLD_OPTIONS, StrictReader.withoutRemoteContexts())
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  consumer.accept(Quad.create(Quad.defaultGraphIRI, triple));
                }

                @Override
                public void quad(Quad quad) {
                  consumer.accept(quad);
                }
              });
    } catch (RiotException e) {
      throw StrictReader.malformed(dump.toString(), 0, e);
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          dump.toString(),
          "cannot be read: " + e.getMessage(),
          "Check that it is whole and that you may read it");
    }
  }

  private static InputStream open(Path dump, boolean packed) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(dump), 1 << 16);
    try {
      return packed ? new GZIPInputStream(in, 1 << 16) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
