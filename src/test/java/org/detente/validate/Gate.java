package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;

/** Where RDF is let in or refused, by the small ontology. */
record Gate(Validator validator) {

  /** Writes the ontology below that folder. */
  static Gate in(Path folder) {
    return new Gate(TestOntology.validator(folder.resolve("ontology")));
  }

  Admission admit(String trig) {
    return validator.admit(trig.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG, "a.trig");
  }

  /** Why nothing of it is let in. */
  Fault onlyFault(String trig) {
    Admission admission = admit(trig);
    assertEquals(List.of(), admission.admitted());
    assertEquals(1, admission.refused().size());
    return admission.refused().get(0);
  }
}
