package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.detente.model.Reading;
import org.detente.rdf.ClaimsToRdf;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.rdf.Readings;
import org.detente.rdf.Run;

/**
 * What is written of any reading is read by the other library, whole, and conforms to the shapes.
 */
class OutputTest {

  private static final Shapes SHAPES = Shapes.parse(Ontology.graph(Ontology.shapes()));
  private static final ClaimsToRdf TO_RDF =
      new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64)));

  @Property(tries = 60)
  void anyReadingConformsToTheShapes(@ForAll("readings") Reading reading) {
    DatasetGraph data = parse(TO_RDF.quads(reading), Format.TRIG, Lang.TRIG);
    Graph graph = data.getGraph(data.listGraphNodes().next());
    List<String> violations =
        ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
            .map(entry -> entry.focusNode() + " " + entry.source() + " " + entry.message())
            .toList();
    assertEquals(List.of(), violations);
  }

  @Property(tries = 30)
  void jenaReadsAsManyQuadsWithoutAWarning(@ForAll("readings") Reading reading) {
    Quads quads = TO_RDF.quads(reading);
    assertEquals(quads.size(), parse(quads, Format.NQUADS, Lang.NQUADS).stream().count());
    assertEquals(quads.size(), parse(quads, Format.TRIG, Lang.TRIG).stream().count());
    assertEquals(quads.size(), parse(quads, Format.JSONLD, Lang.JSONLD).stream().count());
    assertEquals(quads.size(), parse(quads, Format.TURTLE, Lang.TURTLE).stream().count());
    assertEquals(quads.size(), parse(quads, Format.RDFXML, Lang.RDFXML).stream().count());
  }

  @Provide
  Arbitrary<Reading> readings() {
    return Readings.any();
  }

  private static DatasetGraph parse(Quads quads, Format format, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(QuadFiles.bytes(quads, format)))
        .lang(lang)
        .strict(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
        .parse(data);
    return data;
  }
}
