package org.detente.publish.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.detente.model.Fault;

/**
 * The Turtle of {@code ontology/}, parsed, and the files that show it in use.
 *
 * @param modules what the root and the modules say
 * @param shapes what the shapes of data say; those of the ontology's own style are left out
 * @param alignments what is said of other vocabularies, save of CAMEO and PLOVER, whose codes are a
 *     table of their own ({@link Crosswalk})
 * @param examples path in the clone → text: the examples that conform, then the reference layer
 */
record OntologyFiles(Graph modules, Graph shapes, Graph alignments, Map<String, String> examples) {

  /**
   * Reads them.
   *
   * @param home the clone
   * @throws Fault NO_SUCH_FILE, BAD_RDF
   */
  static OntologyFiles read(Path home) {
    Path folder = home.resolve("ontology");
    Map<String, String> examples = new LinkedHashMap<>();
    for (String shown : new String[] {"ontology/examples", "data/reference"}) {
      for (Path file : named(home.resolve(shown), name -> !name.contains(".invalid."))) {
        examples.put(shown + "/" + file.getFileName(), CloneFile.text(file));
      }
    }
    return new OntologyFiles(
        graph(named(folder, name -> !name.contains(".shacl."))),
        graph(named(folder, name -> name.contains(".shacl.") && !name.startsWith("style."))),
        graph(named(folder.resolve("alignments"), name -> !name.startsWith("cameo"))),
        examples);
  }

  private static Graph graph(List<Path> files) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (Path file : files) {
      try {
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
      } catch (RiotException e) {
        throw new Fault(
            Fault.Code.BAD_RDF,
            file.toString(),
            e.getMessage() + "; expected Turtle",
            "Correct it");
      }
    }
    return graph;
  }

  /** Its Turtle files with such names, sorted. */
  static List<Path> named(Path folder, Predicate<String> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".ttl"))
          .filter(file -> wanted.test(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw CloneFile.missing(folder);
    }
  }
}
