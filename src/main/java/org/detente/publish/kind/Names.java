package org.detente.publish.kind;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Properties of other vocabularies that pages look for by name. */
final class Names {

  static final Node DERIVED = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node HAS_SELECTOR = iri("http://www.w3.org/ns/oa#hasSelector");
  static final Node EXACT = iri("http://www.w3.org/ns/oa#exact");
  static final Node ORG_MEMBER = iri("http://www.w3.org/ns/org#member");
  static final Node ORG_ORGANISATION = iri("http://www.w3.org/ns/org#organization");

  private Names() {}

  static Node iri(String text) {
    return NodeFactory.createURI(text);
  }
}
