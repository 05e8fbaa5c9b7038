package org.detente.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * A variable of a query whose value the asker gives.
 *
 * @param name the variable, without question mark
 * @param type what its value is
 * @param preset the value when none is given; empty when one must be
 * @param choices the values there are; empty when there are any of the type
 */
public record Parameter(
    String name, ParameterType type, Optional<String> preset, List<String> choices) {

  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(preset);
    choices = List.copyOf(choices);
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("no name of a variable: " + name);
    }
  }

  /** This parameter with the values there are. */
  Parameter among(List<String> values) {
    return new Parameter(name, type, preset, values);
  }

  /** What a value must be, as faults say it. */
  public String expected() {
    return choices.isEmpty() ? type.expected() : "one of " + String.join(", ", choices);
  }

  /**
   * The term that a value stands for; empty when it is not of the type or not among the choices.
   */
  Optional<Node> term(String value, PrefixMapping prefixes) {
    return choices.isEmpty() || choices.contains(value)
        ? type.term(value, prefixes)
        : Optional.empty();
  }
}
