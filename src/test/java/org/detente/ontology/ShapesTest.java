package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shape lets the valid examples pass and is broken by an invalid one, which says so. */
class ShapesTest {

  private static final String SHAPE = "https://w3id.org/detente/shapes#";
  private static final Shapes SHAPES = Shapes.parse(Ontology.graph(Ontology.shapes()));
  private static final Shapes STYLE =
      Shapes.parse(Ontology.graph(List.of(Ontology.FOLDER.resolve("style.shacl.ttl"))));

  @ParameterizedTest
  @MethodSource("valid")
  void validExampleConforms(Path file) {
    Graph data = Ontology.graph(List.of(file));
    assertTrue(data.size() > 5, "an example of something");
    assertEquals(List.of(), violations(SHAPES, data).map(ShapesTest::told).toList());
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void invalidExampleBreaksTheShapesItNamesAndNoOther(Path file) {
    assertBreaksWhatItNames(SHAPES, Ontology.graph(List.of(file)));
  }

  @Test
  void everyShapeWithAMessageIsBrokenBySomeExample() {
    assertEquals(shapesWithMessage(SHAPES), namedBy(Ontology.invalidExamples()));
  }

  @Test
  void modulesKeepTheStyle() {
    List<Path> modules =
        Ontology.modules().stream().filter(file -> !file.endsWith("detente.ttl")).toList();
    assertEquals(8, modules.size());
    assertEquals(
        List.of(), violations(STYLE, Ontology.graph(modules)).map(ShapesTest::told).toList());
  }

  @Test
  void everyShapeOfStyleIsBrokenByTheExampleThatNamesIt() {
    Path file = Ontology.FOLDER.resolve("examples/style.invalid.ttl");
    assertBreaksWhatItNames(STYLE, Ontology.graph(List.of(file)));
    assertEquals(shapesWithMessage(STYLE), namedBy(List.of(file)));
  }

  private static void assertBreaksWhatItNames(Shapes shapes, Graph data) {
    TreeMap<String, Set<String>> expected = new TreeMap<>();
    data.find(Node.ANY, SKOS.note.asNode(), Node.ANY)
        .forEachRemaining(
            note ->
                expected
                    .computeIfAbsent(note.getSubject().getURI(), node -> new TreeSet<>())
                    .add(note.getObject().getLiteralLexicalForm()));
    TreeMap<String, Set<String>> found = new TreeMap<>();
    violations(shapes, data)
        .forEach(
            entry ->
                found
                    .computeIfAbsent(entry.focusNode().getURI(), node -> new TreeSet<>())
                    .add(entry.source().getURI().substring(SHAPE.length())));
    TreeMap<String, Set<String>> missed = new TreeMap<>(expected);
    missed.entrySet().removeAll(found.entrySet());
    found.entrySet().removeAll(expected.entrySet());
    assertEquals(Map.of(), found, () -> "instead of " + missed);
    assertEquals(Map.of(), missed);
  }

  private static Set<String> shapesWithMessage(Shapes parsed) {
    Graph shapes = parsed.getGraph();
    return shapes.find(Node.ANY, SHACL.message, Node.ANY).toList().stream()
        .map(triple -> triple.getSubject())
        .map(node -> ofConstraint(shapes, node).getURI().substring(SHAPE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The shape itself, or the one that holds a constraint in SPARQL. */
  private static Node ofConstraint(Graph shapes, Node node) {
    return shapes.find(Node.ANY, SHACL.sparql, node).toList().stream()
        .map(triple -> triple.getSubject())
        .findFirst()
        .orElse(node);
  }

  private static Set<String> namedBy(List<Path> files) {
    return Ontology.graph(files).find(Node.ANY, SKOS.note.asNode(), Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<ReportEntry> violations(Shapes shapes, Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream();
  }

  private static String told(ReportEntry entry) {
    return entry.focusNode() + " " + entry.source() + " " + entry.value() + " " + entry.message();
  }

  static List<Path> valid() {
    return Ontology.validExamples();
  }

  static List<Path> invalid() {
    return Ontology.invalidExamples();
  }
}
