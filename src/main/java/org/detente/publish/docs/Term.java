package org.detente.publish.docs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A term of the vocabulary, with all that its documentation tells.
 *
 * @param iri its IRI, {@code https://w3id.org/detente/ns#…}
 * @param module the IRI of the module that defines it
 * @param deprecated whether it should not be used any more
 * @param links to other terms, by IRI, sorted; a kind of link without any is absent
 * @param rules what shapes ask of it
 * @param snippet a use of it in Turtle
 * @param questions names of the catalogue's questions that use it
 */
public record Term(
    String iri,
    Kind kind,
    String module,
    Wording labels,
    Wording definitions,
    List<Said> examples,
    List<Said> counterExamples,
    boolean deprecated,
    Map<Link, List<String>> links,
    List<Rule> rules,
    Optional<Snippet> snippet,
    List<String> questions) {

  public Term {
    if (!iri.startsWith(Ontology.NAMESPACE)) {
      throw new IllegalArgumentException("not a term of this vocabulary: " + iri);
    }
    Objects.requireNonNull(kind);
    Objects.requireNonNull(module);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Map<Link, List<String>> copy = new EnumMap<>(Link.class);
    links.forEach((link, terms) -> copy.put(link, List.copyOf(terms)));
    links = Collections.unmodifiableMap(copy);
    rules = List.copyOf(rules);
    Objects.requireNonNull(snippet);
    questions = List.copyOf(questions);
  }

  /** The part of its IRI that is its own, and the anchor of its documentation. */
  public String name() {
    return iri.substring(Ontology.NAMESPACE.length());
  }

  /** What it leads to by this kind of link; empty when there is none. */
  public List<String> linked(Link link) {
    return links.getOrDefault(link, List.of());
  }
}
