package org.detente.validate;

import java.util.Comparator;
import java.util.Objects;

/**
 * One way in which a graph does not conform to a shape.
 *
 * @param focus the resource it concerns, an IRI or literal as N-Triples writes it
 * @param path the property path, as SPARQL writes it; empty when the resource itself is at fault
 * @param value the value that is wrong, as N-Triples writes it; empty when one is missing
 * @param message the shape's own words, in English where it has them
 * @param severity {@code Violation}, {@code Warning} or {@code Info}
 * @param shape the shape's name, empty when it has none
 */
public record Violation(
    String focus, String path, String value, String message, String severity, String shape)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focus)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::message)
          .thenComparing(Violation::severity)
          .thenComparing(Violation::shape);

  public Violation {
    Objects.requireNonNull(focus);
    Objects.requireNonNull(path);
    Objects.requireNonNull(value);
    Objects.requireNonNull(message);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(shape);
  }

  /** True when it keeps the graph out of the store; a warning does not. */
  public boolean refuses() {
    return severity.equals("Violation");
  }

  /** {@code focus path value: message}, without a full stop. */
  String sentence() {
    String where = String.join(" ", focus, path, value).strip().replaceAll(" +", " ");
    String words = message.replaceAll("\\s+", " ").strip();
    return where + ": " + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
  }

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
