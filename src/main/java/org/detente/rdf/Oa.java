package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** Terms of the W3C Web Annotation vocabulary that claims point into texts with. */
final class Oa {

  private static final String NAMESPACE = "http://www.w3.org/ns/oa#";

  static final IRI SPECIFIC_RESOURCE = Terms.iri(NAMESPACE + "SpecificResource");
  static final IRI TEXT_POSITION_SELECTOR = Terms.iri(NAMESPACE + "TextPositionSelector");
  static final IRI TEXT_QUOTE_SELECTOR = Terms.iri(NAMESPACE + "TextQuoteSelector");
  static final IRI FRAGMENT_SELECTOR = Terms.iri(NAMESPACE + "FragmentSelector");
  static final IRI HAS_SOURCE = Terms.iri(NAMESPACE + "hasSource");
  static final IRI HAS_SELECTOR = Terms.iri(NAMESPACE + "hasSelector");
  static final IRI START = Terms.iri(NAMESPACE + "start");
  static final IRI END = Terms.iri(NAMESPACE + "end");
  static final IRI EXACT = Terms.iri(NAMESPACE + "exact");
  static final IRI PREFIX = Terms.iri(NAMESPACE + "prefix");
  static final IRI SUFFIX = Terms.iri(NAMESPACE + "suffix");

  private Oa() {}
}
