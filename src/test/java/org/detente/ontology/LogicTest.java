package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** The ontology stays in OWL 2 RL, and says nothing that contradicts itself or its examples. */
class LogicTest {

  private static final Set<String> CONSTRUCTS =
      Set.of(
          "Ontology",
          "Class",
          "ObjectProperty",
          "DatatypeProperty",
          "AnnotationProperty",
          "NamedIndividual",
          "imports",
          "versionInfo",
          "disjointWith");

  /** Datatypes of the ontology that OWL 2 RL knows; it knows neither xsd:date nor EDTF. */
  private static final Set<Node> DATATYPES =
      Set.of(
          XSD.integer.asNode(), XSD.decimal.asNode(), XSD.xstring.asNode(), XSD.xboolean.asNode());

  @Test
  void modulesUseOnlyConstructsOfOwl2Rl() {
    Graph graph = Ontology.graph(Ontology.modules());
    TreeSet<String> outside = new TreeSet<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                if (node.isURI()
                    && node.getURI().startsWith(OWL.NS)
                    && !CONSTRUCTS.contains(node.getLocalName())) {
                  outside.add(node.getURI());
                }
              }
              if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                outside.add("blank node: " + triple);
              }
            });
    assertEquals(Set.of(), outside);
  }

  @Test
  void rangesAreClassesOfThisOntologyOrDatatypesOfOwl2Rl() {
    Graph graph = Ontology.graph(Ontology.modules());
    TreeSet<String> outside = new TreeSet<>();
    graph
        .find(Node.ANY, RDFS.range.asNode(), Node.ANY)
        .filterDrop(triple -> DATATYPES.contains(triple.getObject()))
        .filterDrop(
            triple -> graph.contains(triple.getObject(), RDF.type.asNode(), OWL.Class.asNode()))
        .forEachRemaining(triple -> outside.add(triple.toString()));
    assertEquals(Set.of(), outside);
  }

  @Test
  void ontologyWithAlignmentsAndExamplesIsConsistent() {
    ValidityReport report = reasoned(examples()).validate();
    List<String> reports = new ArrayList<>();
    report.getReports().forEachRemaining(entry -> reports.add(entry.toString()));
    assertTrue(report.isValid(), reports::toString);
  }

  @Test
  void contradictionIsNoticed() {
    Model data = examples();
    data.createResource(Ontology.NAMESPACE + "somebody")
        .addProperty(RDF.type, data.createResource(Ontology.NAMESPACE + "Person"))
        .addProperty(RDF.type, data.createResource(Ontology.NAMESPACE + "State"));
    assertFalse(reasoned(data).validate().isValid());
  }

  @Test
  void everyClassCanHaveAnInstance() {
    Model data = ModelFactory.createDefaultModel();
    Graph modules = Ontology.graph(Ontology.modules());
    modules
        .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
        .forEachRemaining(
            triple ->
                data.createResource("https://example.org/one-" + triple.getSubject().getLocalName())
                    .addProperty(RDF.type, data.createResource(triple.getSubject().getURI())));
    assertTrue(reasoned(data).validate().isValid());
  }

  private static Model examples() {
    return ModelFactory.createModelForGraph(Ontology.graph(Ontology.validExamples()));
  }

  private static InfModel reasoned(Model data) {
    List<java.nio.file.Path> files = new ArrayList<>(Ontology.modules());
    Ontology.alignments().stream()
        .filter(file -> !file.endsWith("cameo-plover.ttl"))
        .forEach(files::add);
    Model schema = ModelFactory.createModelForGraph(Ontology.graph(files));
    return ModelFactory.createInfModel(ReasonerRegistry.getOWLReasoner().bindSchema(schema), data);
  }
}
