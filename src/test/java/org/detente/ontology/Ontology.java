package org.detente.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The files under {@code ontology/}, as Jena reads them. */
final class Ontology {

  static final String NAMESPACE = "https://w3id.org/detente/ns#";
  static final Path FOLDER = Path.of("ontology");

  private Ontology() {}

  /** The root and the modules. */
  static List<Path> modules() {
    return files(FOLDER, ".ttl").stream().filter(file -> !name(file).contains(".shacl.")).toList();
  }

  /** The shapes of data; those of the ontology's own style stand apart. */
  static List<Path> shapes() {
    return files(FOLDER, ".shacl.ttl").stream()
        .filter(file -> !name(file).startsWith("style."))
        .toList();
  }

  static List<Path> alignments() {
    return files(FOLDER.resolve("alignments"), ".ttl");
  }

  static List<Path> validExamples() {
    return files(FOLDER.resolve("examples"), ".ttl").stream()
        .filter(file -> !name(file).contains(".invalid."))
        .toList();
  }

  static List<Path> invalidExamples() {
    return files(FOLDER.resolve("examples"), ".invalid.ttl").stream()
        .filter(file -> !name(file).startsWith("style."))
        .toList();
  }

  /** One graph of several files; what cannot be parsed fails the test. */
  static Graph graph(List<Path> files) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    // Ill-typed literals stand in the invalid examples on purpose; Jena warns of them.
    files.forEach(
        file ->
            RDFParser.source(file)
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .parse(graph));
    return graph;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
