package org.detente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.detente.model.Claim;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Passage;
import org.detente.model.Scope;
import org.detente.model.SharedOrigin;
import org.detente.model.Tenure;
import org.detente.model.Verdict;
import org.detente.rdf.Det;
import org.detente.rdf.DetClasses;
import org.detente.rdf.DetEvents;
import org.detente.rdf.DetValues;
import org.detente.rdf.ModelTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Constants in Java and terms in Turtle are the same, both ways, and each of its kind. */
class VocabularyTest {

  private static final Graph MODULES = Ontology.graph(Ontology.modules());

  @Test
  void propertiesInJavaAreThePropertiesInTurtle() {
    assertEquals(
        ofType(
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode()),
        constants(Det.class));
  }

  @Test
  void classesInJavaAreTheClassesInTurtle() {
    Set<String> java = constants(DetClasses.class);
    java.addAll(constants(DetEvents.class));
    assertEquals(ofType(OWL.Class.asNode()), java);
  }

  @Test
  void individualsInJavaAreTheIndividualsInTurtle() {
    assertEquals(ofType(OWL2.NamedIndividual.asNode()), constants(DetValues.class));
  }

  @Test
  void eventTypesAreThoseOfTheCodebookAndTheHoldingOfAnOffice() {
    Set<String> types = new TreeSet<>(Set.of("OfficeHolding"));
    Arrays.stream(EventType.values()).map(EventType::term).forEach(types::add);
    assertEquals(types, ofType(term("EventType")));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void eventTypeStandsInItsFamily(EventType type) {
    assertTrue(
        MODULES.contains(term(type.term()), RDFS.subClassOf.asNode(), term(type.family().term())));
    assertTrue(
        MODULES.contains(term(type.family().term()), RDFS.subClassOf.asNode(), term("Event")));
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void kindOfEntityIsAClass(EntityKind kind) {
    assertTrue(MODULES.contains(term(kind.term()), RDF.type.asNode(), OWL.Class.asNode()));
  }

  @Test
  void closedListsOfTheModelAreThoseOfTheOntology() {
    assertList("Modality", Arrays.stream(Modality.values()).map(ModelTerms::of));
    assertList("Scope", Arrays.stream(Scope.values()).map(ModelTerms::of));
    assertList("Capacity", Arrays.stream(Tenure.Capacity.values()).map(ModelTerms::of));
    assertPartOf("CheckKind", Arrays.stream(Claim.Check.Kind.values()).map(ModelTerms::of));
    assertList("CheckKind", Arrays.stream(Verdict.Kind.values()).map(ModelTerms::of));
    assertList("Verdict", Arrays.stream(Verdict.Outcome.values()).map(ModelTerms::of));
    assertList(
        "Approximation", Arrays.stream(Claim.Check.Approximation.values()).map(ModelTerms::of));
    assertList("CopyKind", Arrays.stream(SharedOrigin.Kind.values()).map(ModelTerms::of));
    assertPartOf("Flag", Arrays.stream(Claim.Flag.values()).map(ModelTerms::of));
    assertPartOf("Reason", Arrays.stream(Passage.Reason.values()).map(ModelTerms::of));
  }

  @Test
  void everyTermThatFilesUseIsDefined() throws IOException {
    TreeSet<String> undefined = new TreeSet<>();
    for (Path file : turtleFiles()) {
      Graph graph = Ontology.graph(List.of(file));
      graph
          .find()
          .forEachRemaining(
              triple ->
                  Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                      .filter(node -> node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE))
                      .filter(node -> !MODULES.contains(node, RDFS.isDefinedBy.asNode(), Node.ANY))
                      .forEach(node -> undefined.add(file + " " + node.getURI())));
    }
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyTermThatQueriesUseIsDefined() throws IOException {
    TreeSet<String> undefined = new TreeSet<>();
    for (Path file : files("queries", ".rq")) {
      Matcher term = Pattern.compile("\\bdet:([A-Za-z]+)").matcher(Files.readString(file));
      while (term.find()) {
        if (!MODULES.contains(term(term.group(1)), RDFS.isDefinedBy.asNode(), Node.ANY)) {
          undefined.add(file + " det:" + term.group(1));
        }
      }
    }
    assertEquals(Set.of(), undefined);
  }

  private static List<Path> turtleFiles() throws IOException {
    return Stream.of(files("ontology", ".ttl"), files("data", ".ttl"))
        .flatMap(List::stream)
        .filter(file -> !file.toString().endsWith(".invalid.ttl"))
        .toList();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void assertList(String list, Stream<? extends Object> individuals) {
    assertEquals(
        ofType(term(list)),
        individuals.map(VocabularyTest::local).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static void assertPartOf(String list, Stream<? extends Object> individuals) {
    Set<String> all = ofType(term(list));
    assertTrue(individuals.map(VocabularyTest::local).allMatch(all::contains), all::toString);
  }

  /** Local names of the terms of these types. */
  private static Set<String> ofType(Node... types) {
    TreeSet<String> names = new TreeSet<>();
    for (Node type : types) {
      MODULES
          .find(Node.ANY, RDF.type.asNode(), type)
          .filterKeep(triple -> triple.getSubject().getURI().startsWith(Ontology.NAMESPACE))
          .forEachRemaining(triple -> names.add(local(triple.getSubject().getURI())));
    }
    return names;
  }

  /** Local names of the constants of a class; an IRI's string is the IRI. */
  private static Set<String> constants(Class<?> vocabulary) {
    TreeSet<String> names = new TreeSet<>();
    for (Field field : vocabulary.getDeclaredFields()) {
      try {
        if (!field.getType().equals(String.class)) {
          names.add(local(field.get(null)));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return names;
  }

  private static String local(Object iri) {
    assertTrue(iri.toString().startsWith(Ontology.NAMESPACE), iri::toString);
    return iri.toString().substring(Ontology.NAMESPACE.length());
  }

  private static Node term(String local) {
    return NodeFactory.createURI(Ontology.NAMESPACE + local);
  }
}
