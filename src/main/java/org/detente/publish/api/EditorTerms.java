package org.detente.publish.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Terms;
import org.detente.store.Prefixes;

/** What an editor of SPARQL suggests while somebody types, and its prefixes. */
public final class EditorTerms {

  private static final String TERM = Addresses.NAMESPACE + "ns#";
  private static final String ENTITY = Addresses.NAMESPACE + "id/";
  private static final List<Node> CLASSES = List.of(OWL.Class.asNode(), RDFS.Class.asNode());
  private static final List<Node> PROPERTIES =
      List.of(
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode(),
          RDF.Property.asNode());

  private static final List<Node> GRAPHS =
      Stream.of("reference", "events")
          .map(name -> NodeFactory.createURI(Addresses.NAMESPACE + "graph/" + name))
          .toList();

  private static final int MOST_STATEMENTS = 100_000;

  private EditorTerms() {}

  /**
   * {@code {"prefixes": {"det": …}, "terms": [{"name": "det:Meeting", "kind": "class", "label":
   * "meeting"}, …]}}: classes and properties of the ontology and those that the data use,
   * individuals of the ontology, and entities, by name.
   *
   * @param language of the labels
   */
  public static byte[] of(Reading reading, Language language) {
    return reading.read(
        language,
        (data, terms) -> {
          Map<String, ObjectNode> found = new TreeMap<>();
          declared(data.getUnionGraph(), terms, found);
          GRAPHS.forEach(graph -> used(data.getGraph(graph), terms, found));
          individuals(data.getUnionGraph(), terms, found);
          return Json.bytes(document(found));
        });
  }

  private static void declared(Graph graph, Terms terms, Map<String, ObjectNode> found) {
    for (Node type : CLASSES) {
      graph
          .find(Node.ANY, RDF.type.asNode(), type)
          .forEach(t -> add(t.getSubject(), "class", found, terms));
    }
    for (Node type : PROPERTIES) {
      graph
          .find(Node.ANY, RDF.type.asNode(), type)
          .forEach(t -> add(t.getSubject(), "property", found, terms));
    }
  }

  /** The properties of others that facts and events are stated with. */
  private static void used(Graph graph, Terms terms, Map<String, ObjectNode> found) {
    Set<Node> properties = new LinkedHashSet<>();
    graph.stream().limit(MOST_STATEMENTS).forEach(triple -> properties.add(triple.getPredicate()));
    properties.forEach(property -> add(property, "property", found, terms));
  }

  private static void individuals(Graph graph, Terms terms, Map<String, ObjectNode> found) {
    for (Node label : List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode())) {
      graph
          .find(Node.ANY, label, Node.ANY)
          .filterKeep(t -> isIndividual(t.getSubject()))
          .forEach(t -> add(t.getSubject(), "individual", found, terms));
    }
  }

  private static ObjectNode document(Map<String, ObjectNode> found) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ObjectNode prefixes = document.putObject("prefixes");
    Prefixes.all().forEach(prefixes::put);
    ArrayNode list = document.putArray("terms");
    found.values().forEach(list::add);
    return document;
  }

  private static boolean isIndividual(Node node) {
    return node.isURI() && (node.getURI().startsWith(TERM) || node.getURI().startsWith(ENTITY));
  }

  /** What is found first is kept: a class that has a label is a class. */
  private static void add(Node node, String kind, Map<String, ObjectNode> found, Terms terms) {
    if (!node.isURI()) {
      return;
    }
    String name = Prefixes.shorten(node.getURI()).orElse("<" + node.getURI() + ">");
    found.computeIfAbsent(
        name,
        n ->
            JsonNodeFactory.instance
                .objectNode()
                .put("name", n)
                .put("kind", kind)
                .put("label", terms.shown(node).text()));
  }
}
