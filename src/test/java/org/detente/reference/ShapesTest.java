package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;

/** The layer passes the only door into the store. */
class ShapesTest {

  @Test
  void theLayerConformsToTheShapesOfTheOntology() {
    Validator validator = Validator.of(Path.of("ontology"));
    assertDoesNotThrow(
        () -> validator.admitLayer(org.detente.validate.Layer.REFERENCE, Layer.files()));
  }
}
