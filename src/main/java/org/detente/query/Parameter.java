package org.detente.query;

import java.util.Objects;
import java.util.Optional;

/**
 * A variable of a query whose value the asker gives.
 *
 * @param name the variable, without question mark
 * @param type what its value is
 * @param preset the value when none is given; empty when one must be
 */
public record Parameter(String name, ParameterType type, Optional<String> preset) {

  public Parameter {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(preset);
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("no name of a variable: " + name);
    }
  }
}
