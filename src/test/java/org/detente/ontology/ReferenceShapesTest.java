package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;

/** The reference layer conforms to the shapes. */
class ReferenceShapesTest {

  @Test
  void referenceLayerConforms() throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(Path.of("data/reference"))) {
      files = list.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
    Shapes shapes = Shapes.parse(Ontology.graph(Ontology.shapes()));
    List<String> violations =
        ShaclValidator.get().validate(shapes, Ontology.graph(files)).getEntries().stream()
            .map(e -> e.focusNode() + " " + e.source() + " " + e.value() + " " + e.message())
            .toList();
    assertEquals("", String.join("\n", violations));
  }
}
