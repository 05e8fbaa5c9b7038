package org.detente.publish.data;

import org.apache.jena.graph.Node;

/** Terms of the Hydra Core Vocabulary, for lists that come in pages. */
final class Hydra {

  static final String NAMESPACE = "http://www.w3.org/ns/hydra/core#";

  static final Node COLLECTION = term("Collection");
  static final Node PARTIAL_VIEW = term("PartialCollectionView");
  static final Node MEMBER = term("member");
  static final Node TOTAL_ITEMS = term("totalItems");
  static final Node VIEW = term("view");
  static final Node FIRST = term("first");
  static final Node LAST = term("last");
  static final Node NEXT = term("next");
  static final Node PREVIOUS = term("previous");

  private Hydra() {}

  private static Node term(String name) {
    return Quads.iri(NAMESPACE + name);
  }
}
