package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both libraries read every file, without a warning, into the same number of triples. */
class TwoParsersTest {

  static List<Path> files() {
    return Layer.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void jenaAndRdf4jReadTheSameNumberOfTriples(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(file)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(graph);
    assertEquals(graph.size(), TripleCounts.of(file));
  }
}
