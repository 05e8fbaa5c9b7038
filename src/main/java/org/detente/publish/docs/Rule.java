package org.detente.publish.docs;

import java.util.Objects;
import java.util.Optional;

/**
 * What a shape asks for, as its message puts it.
 *
 * @param shape the shape's local name, such as {@code claim-date}
 * @param property the property it is about, as an IRI; empty when it is about the whole resource
 * @param sentence the message, in English
 */
public record Rule(String shape, Optional<String> property, String sentence) {

  public Rule {
    Objects.requireNonNull(shape);
    Objects.requireNonNull(property);
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("a rule without words: " + shape);
    }
  }
}
