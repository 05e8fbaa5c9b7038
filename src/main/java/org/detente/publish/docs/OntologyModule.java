package org.detente.publish.docs;

import java.util.List;

/**
 * A module of the ontology.
 *
 * @param iri such as {@code https://w3id.org/detente/ns/claim}
 * @param terms by kind, then by name
 */
public record OntologyModule(String iri, Wording title, Wording description, List<Term> terms) {

  public OntologyModule {
    terms = List.copyOf(terms);
  }

  /** The last part of its IRI, {@code claim}: the name of its files. */
  public String name() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** Its terms of one kind. */
  public List<Term> of(Kind kind) {
    return terms.stream().filter(term -> term.kind() == kind).toList();
  }
}
