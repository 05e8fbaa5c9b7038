package org.detente.publish.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.detente.query.Catalogue;

/** Makes of the ontology's Turtle what its documentation tells. */
public final class OntologyReader {

  private static final Node ROOT =
      NodeFactory.createURI(Ontology.NAMESPACE.substring(0, Ontology.NAMESPACE.length() - 1));
  private static final Node COUNTER_EXAMPLE =
      NodeFactory.createURI(Ontology.NAMESPACE + "counterExample");

  private final Graph graph;
  private final Graph alignments;
  private final ShapeRules rules;
  private final Snippets snippets;
  private final QuestionUse questions;

  private OntologyReader(OntologyFiles files, Catalogue catalogue) {
    this.graph = files.modules();
    this.alignments = files.alignments();
    this.rules = new ShapeRules(files.shapes());
    this.snippets = new Snippets(files.examples());
    this.questions = new QuestionUse(catalogue);
  }

  /**
   * Reads modules, shapes, alignments and examples.
   *
   * @param home the clone, in which {@code ontology/} and {@code data/reference/} lie
   * @param catalogue the questions that terms may serve
   * @throws org.detente.model.Fault NO_SUCH_FILE, BAD_RDF
   */
  public static Ontology read(Path home, Catalogue catalogue) {
    return new OntologyReader(OntologyFiles.read(home), catalogue).ontology();
  }

  private Ontology ontology() {
    // The root's order of imports is lost in a graph; claims come first, then what they hang on.
    List<OntologyModule> modules =
        Rdf.objects(graph, ROOT, OWL2.imports.asNode()).stream()
            .map(this::module)
            .sorted(
                Comparator.comparingInt((OntologyModule module) -> rank(module.name()))
                    .thenComparing(OntologyModule::name))
            .toList();
    return new Ontology(
        Rdf.words(graph, ROOT, DCTerms.title.asNode()),
        Rdf.words(graph, ROOT, DCTerms.description.asNode()),
        Rdf.words(graph, ROOT, OWL2.versionInfo.asNode()).in("").text(),
        modules);
  }

  private static int rank(String module) {
    int at =
        List.of("claim", "article", "agent", "instrument", "event", "situation").indexOf(module);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private OntologyModule module(String iri) {
    Node node = NodeFactory.createURI(iri);
    return new OntologyModule(
        iri,
        Rdf.words(graph, node, DCTerms.title.asNode()),
        Rdf.words(graph, node, DCTerms.description.asNode()),
        Rdf.subjects(graph, RDFS.isDefinedBy.asNode(), node).stream()
            .map(term -> term(term, iri))
            .sorted(Comparator.comparing(Term::kind).thenComparing(Term::name))
            .toList());
  }

  private Term term(String iri, String module) {
    Node node = NodeFactory.createURI(iri);
    String name = iri.substring(Ontology.NAMESPACE.length());
    return new Term(
        iri,
        kind(node),
        module,
        Rdf.words(graph, node, RDFS.label.asNode()),
        Rdf.words(graph, node, SKOS.definition.asNode()),
        Rdf.said(graph, node, SKOS.example.asNode()),
        Rdf.said(graph, node, COUNTER_EXAMPLE),
        graph.contains(node, OWL2.deprecated.asNode(), Node.ANY),
        links(node),
        rules.of(iri),
        snippets.of(name),
        questions.of(iri));
  }

  private Kind kind(Node node) {
    if (is(node, OWL2.Class.asNode())) {
      return Kind.CLASS;
    }
    if (is(node, OWL2.ObjectProperty.asNode())) {
      return Kind.OBJECT_PROPERTY;
    }
    if (is(node, OWL2.DatatypeProperty.asNode())) {
      return Kind.DATATYPE_PROPERTY;
    }
    return is(node, OWL2.AnnotationProperty.asNode()) ? Kind.ANNOTATION_PROPERTY : Kind.INDIVIDUAL;
  }

  private boolean is(Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  private Map<Link, List<String>> links(Node node) {
    Map<Link, List<String>> links = new EnumMap<>(Link.class);
    put(links, Link.PARENTS, out(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()));
    put(links, Link.CHILDREN, in(node, RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode()));
    put(
        links,
        Link.DISJOINT,
        Stream.concat(out(node, OWL2.disjointWith.asNode()), in(node, OWL2.disjointWith.asNode())));
    put(links, Link.TYPES, out(node, RDF.type.asNode()).filter(OntologyReader::isOurs));
    put(links, Link.MEMBERS, in(node, RDF.type.asNode()));
    put(links, Link.DOMAINS, out(node, RDFS.domain.asNode(), SchemaDO.domainIncludes.asNode()));
    put(links, Link.RANGES, out(node, RDFS.range.asNode(), SchemaDO.rangeIncludes.asNode()));
    put(links, Link.PROPERTIES, in(node, RDFS.domain.asNode(), SchemaDO.domainIncludes.asNode()));
    put(links, Link.FILLS, in(node, RDFS.range.asNode(), SchemaDO.rangeIncludes.asNode()));
    put(links, Link.ALIGNED, aligned(node));
    return links;
  }

  private Stream<String> out(Node node, Node... properties) {
    return Stream.of(properties).flatMap(property -> Rdf.objects(graph, node, property).stream());
  }

  private Stream<String> in(Node node, Node... properties) {
    return Stream.of(properties)
        .flatMap(property -> Rdf.subjects(graph, property, node).stream())
        .filter(OntologyReader::isOurs);
  }

  private Stream<String> aligned(Node node) {
    List<String> others = new ArrayList<>();
    for (Triple triple : alignments.find(node, Node.ANY, Node.ANY).toList()) {
      Optional.of(triple.getObject()).filter(Node::isURI).map(Node::getURI).ifPresent(others::add);
    }
    for (Triple triple : alignments.find(Node.ANY, Node.ANY, node).toList()) {
      Optional.of(triple.getSubject()).filter(Node::isURI).map(Node::getURI).ifPresent(others::add);
    }
    return others.stream().filter(other -> !isOurs(other));
  }

  private static boolean isOurs(String iri) {
    return iri.startsWith(Ontology.NAMESPACE);
  }

  private static void put(Map<Link, List<String>> links, Link link, Stream<String> terms) {
    List<String> sorted = Rdf.sorted(terms);
    if (!sorted.isEmpty()) {
      links.put(link, sorted);
    }
  }
}
