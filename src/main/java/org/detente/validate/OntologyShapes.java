package org.detente.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDFS;
import org.detente.model.Fault;

/**
 * The shapes of an ontology folder, and its class hierarchy, which {@code sh:targetClass} needs. No
 * {@code owl:imports} is followed.
 */
final class OntologyShapes {

  private final Shapes shapes;
  private final Graph hierarchy;

  private OntologyShapes(Shapes shapes, Graph hierarchy) {
    this.shapes = shapes;
    this.hierarchy = hierarchy;
  }

  /**
   * Reads {@code *.shacl.ttl} as shapes and the other {@code *.ttl} of the folder itself for their
   * classes.
   *
   * @throws Fault NO_SUCH_FILE when there are no shapes; BAD_RDF when one cannot be read
   */
  static OntologyShapes read(Path folder, StrictReader reader, Limits limits) {
    Graph shapes = GraphMemFactory.createDefaultGraphSameTerm();
    Graph classes = GraphMemFactory.createDefaultGraphSameTerm();
    Graph hierarchy = GraphMemFactory.createDefaultGraphSameTerm();
    boolean found = false;
    for (Path file : turtleFiles(folder)) {
      String name = file.getFileName().toString();
      boolean isShape = name.endsWith(".shacl.ttl");
      found |= isShape;
      Optional<String> skolem = Optional.of(Iris.SKOLEM + name + "-");
      reader
          .read(RdfText.read(file, limits), skolem)
          .values()
          .forEach(graph -> graph.find().forEach((isShape ? shapes : classes)::add));
    }
    if (!found) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no *.shacl.ttl; expected the ontology's shapes",
          "Name the ontology's folder");
    }
    classes.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY).forEach(hierarchy::add);
    try {
      return new OntologyShapes(Shapes.parse(shapes), hierarchy);
    } catch (ShaclParseException e) {
      throw new Fault(
          Fault.Code.BAD_RDF,
          folder.toString(),
          "shapes that are not SHACL: " + e.getMessage(),
          "Correct the shapes");
    }
  }

  private static List<Path> turtleFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no such folder",
          "Name the ontology's folder");
    }
  }

  /**
   * Holds a graph against the shapes. Only resources that it mentions are in focus; what else is
   * known of them may stand in {@code background}.
   */
  Collection<ReportEntry> check(Graph graph, Graph background) {
    Graph targets = new DisjointUnion(graph, hierarchy);
    Graph data = new DisjointUnion(targets, background);
    ValidationContext context = ValidationContext.create(shapes, data);
    for (Shape shape : shapes.getTargetShapes()) {
      List<Node> focus =
          VLib.focusNodes(targets, shape).stream().filter(node -> mentions(graph, node)).toList();
      for (Node node : SparqlSieve.suspects(shape, focus, data)) {
        VLib.validateShape(context, data, shape, node);
      }
    }
    return new ArrayList<>(context.generateReport().getEntries());
  }

  private static boolean mentions(Graph graph, Node node) {
    return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
  }
}
