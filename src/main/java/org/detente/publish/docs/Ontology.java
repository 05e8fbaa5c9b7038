package org.detente.publish.docs;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The vocabulary as people read it.
 *
 * @param modules in the order in which the root imports them
 */
public record Ontology(
    Wording title, Wording description, String version, List<OntologyModule> modules) {

  /** The namespace of every term. */
  public static final String NAMESPACE = "https://w3id.org/detente/ns#";

  public Ontology {
    modules = List.copyOf(modules);
  }

  /** The term of an IRI or of a local name. */
  public Optional<Term> term(String iriOrName) {
    String iri = iriOrName.contains(":") ? iriOrName : NAMESPACE + iriOrName;
    return modules.stream()
        .flatMap(module -> module.terms().stream())
        .filter(term -> term.iri().equals(iri))
        .findFirst();
  }

  /** Every term, by IRI. */
  public SortedMap<String, Term> terms() {
    SortedMap<String, Term> terms = new TreeMap<>();
    modules.forEach(module -> module.terms().forEach(term -> terms.put(term.iri(), term)));
    return Collections.unmodifiableSortedMap(terms);
  }
}
