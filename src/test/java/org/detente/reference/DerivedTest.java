package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** {@code derived.ttl} is what the queries make of the rest; {@code -Dupdate=derived} writes it. */
class DerivedTest {

  @Test
  void derivedFileIsWhatTheQueriesMakeOfTheClaims() throws IOException {
    Graph made = Derivation.of(Layer.byHand());
    if ("derived".equals(System.getProperty("update"))) {
      Files.writeString(
          Layer.DERIVED,
          SortedTurtle.of(
              made, "Made by queries/derive from the rest of this folder: do not edit."));
    }
    Graph kept = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(kept, Layer.DERIVED.toString());
    assertTrue(
        made.isIsomorphicWith(kept),
        "derived.ttl differs from what the queries make: mvn test -Dtest=DerivedTest -Dupdate=derived");
  }
}
