package org.detente.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** How many triples RDF4J reads from a file. */
final class TripleCounts {

  private TripleCounts() {}

  static int of(Path turtle) throws IOException {
    try (InputStream in = Files.newInputStream(turtle)) {
      Model model = Rio.parse(in, "https://w3id.org/detente/", RDFFormat.TURTLE);
      return model.size();
    }
  }
}
