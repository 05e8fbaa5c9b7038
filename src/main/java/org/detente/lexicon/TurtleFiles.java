package org.detente.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;

/** Reads the Turtle files from which the lexicon and gazetteer are compiled. */
public final class TurtleFiles {

  private static final String BASE = "https://w3id.org/detente/";

  private TurtleFiles() {}

  /**
   * The triples of several files together.
   *
   * @throws Fault BAD_LEXICON when one cannot be read or is no Turtle
   */
  public static Model read(List<Path> files) {
    Model model = new LinkedHashModel();
    for (Path file : files) {
      try (Reader reader = Files.newBufferedReader(file)) {
        model.addAll(Rio.parse(reader, BASE, RDFFormat.TURTLE));
      } catch (RDFParseException e) {
        throw new Fault(
            Fault.Code.BAD_LEXICON,
            file + ":" + e.getLineNumber() + ":" + e.getColumnNumber(),
            "this is no Turtle: " + e.getMessage(),
            "Mend the syntax");
      } catch (IOException e) {
        throw new Fault(
            Fault.Code.BAD_LEXICON, file.toString(), "it cannot be read", "Check the file");
      }
    }
    return model;
  }
}
