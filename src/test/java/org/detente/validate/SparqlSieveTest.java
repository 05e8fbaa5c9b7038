package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class SparqlSieveTest {

  @Test
  void leavesOutNoResourceThatJenaObjectsToAndSparesSome() throws IOException {
    Graph data = turtle(Path.of("ontology/examples"), ".ttl");
    Shapes shapes = Shapes.parse(turtle(Path.of("ontology"), ".shacl.ttl"));
    int objected = 0;
    int spared = 0;
    for (Shape shape : shapes.getTargetShapes()) {
      Collection<Node> focus = VLib.focusNodes(data, shape);
      Collection<Node> suspects = SparqlSieve.suspects(shape, List.copyOf(focus), data);
      for (Node node : focus) {
        ValidationContext context = ValidationContext.create(shapes, data);
        VLib.validateShape(context, data, shape, node);
        if (!context.generateReport().conforms()) {
          objected++;
          assertTrue(suspects.contains(node), () -> "spared " + node + " of " + shape);
        }
      }
      spared += focus.size() - suspects.size();
    }
    assertFalse(objected == 0, "the invalid examples give something to object to");
    assertFalse(spared == 0, "the sieve spares resources that nothing is wrong with");
  }

  private static Graph turtle(Path folder, String ending) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        RDFParser.source(file).base("https://w3id.org/detente/").parse(graph);
      }
    }
    return graph;
  }
}
