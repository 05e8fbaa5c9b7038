package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;

/** What the shapes ask of a term, in the words of their messages. */
final class ShapeRules {

  private static final Comparator<Rule> ORDER =
      Comparator.comparing((Rule rule) -> rule.property().orElse(""))
          .thenComparing(Rule::shape)
          .thenComparing(Rule::sentence);

  private final Graph shapes;

  /**
   * @param shapes SHACL Core and SHACL-SPARQL, shapes named by IRIs
   */
  ShapeRules(Graph shapes) {
    this.shapes = shapes;
  }

  /** Of a class: what its instances must be like. Of a property: what its values must be. */
  List<Rule> of(String iri) {
    Node term = NodeFactory.createURI(iri);
    Set<Rule> rules = new LinkedHashSet<>();
    for (String shape : Rdf.subjects(shapes, SHACL.path, term)) {
      told(shape, Optional.of(iri), rules);
    }
    Set<String> aimed = new TreeSet<>(Rdf.subjects(shapes, SHACL.targetClass, term));
    aimed.addAll(Rdf.subjects(shapes, SHACL.targetSubjectsOf, term));
    for (String shape : aimed) {
      told(shape, Optional.empty(), rules);
      for (String part : Rdf.objects(shapes, NodeFactory.createURI(shape), SHACL.property)) {
        told(part, path(part), rules);
      }
    }
    return rules.stream().sorted(ORDER).toList();
  }

  /** The message of a shape and of its SPARQL constraints; a shape that is only a part has none. */
  private void told(String shape, Optional<String> property, Set<Rule> into) {
    Node node = NodeFactory.createURI(shape);
    List<Node> speaking = new ArrayList<>(List.of(node));
    Rdf.objects(shapes, node, SHACL.sparql).stream()
        .map(NodeFactory::createURI)
        .forEach(speaking::add);
    for (Node each : speaking) {
      Said message = Rdf.words(shapes, each, SHACL.message).in("en");
      if (!message.text().isEmpty()) {
        into.add(new Rule(local(each.getURI()), property, message.text()));
      }
    }
  }

  private Optional<String> path(String shape) {
    return Rdf.objects(shapes, NodeFactory.createURI(shape), SHACL.path).stream().findFirst();
  }

  private static String local(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
