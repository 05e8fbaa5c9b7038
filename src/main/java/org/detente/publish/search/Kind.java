package org.detente.publish.search;

import java.util.Objects;

/**
 * What sort of thing something is.
 *
 * @param iri its class, such as {@code https://w3id.org/detente/ns#Person}
 * @param name what {@link SearchQuestion#kind} and the command line call it, such as {@code person}
 * @param label its label in the language asked for, such as {@code personne}
 */
public record Kind(String iri, String name, Wording label) {

  public Kind {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(name);
    Objects.requireNonNull(label);
  }
}
